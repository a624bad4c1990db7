/** How many authors are named where there are more than 20, and the sign that the count of the others replaces. */
export const namedAuthors = 19;
export const othersSign = '\u{F0001}';

/**
 * References as papers of the Association for Computational Linguistics have them.
 * Source of the rules: `acl_natbib.bst` of the ACL style files: full names, more than 20 authors cut to 19 and the
 * number of the others, the year after them, the title plain, proceedings and journals in italics,
 * `Preprint, arXiv:…` for preprints.
 */
export const acl = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" default-locale="en-US">
  <info>
    <title>ACL references</title>
    <id>acl-references</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en"><terms><term name="et-al">${othersSign}</term></terms></locale>
  <macro name="authors">
    <names variable="author">
      <name and="text" delimiter-precedes-last="contextual" et-al-min="21" et-al-use-first="${namedAuthors}"/>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book thesis" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title"/></else>
    </choose>
  </macro>
  <macro name="place">
    <group>
      <text variable="volume"/>
      <text variable="issue" prefix="(" suffix=")"/>
      <text variable="page" prefix=":"/>
    </group>
  </macro>
  <macro name="appeared">
    <choose>
      <if type="paper-conference chapter" match="any">
        <group delimiter=" "><text value="In"/><text variable="container-title" font-style="italic"/></group>
      </if>
      <else-if type="article">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <choose><if variable="number"><text value="Preprint" font-style="italic"/></if></choose>
          <text variable="number"/>
        </group>
      </else-if>
      <else-if type="report">
        <group delimiter=", "><text value="Technical report"/><text variable="publisher"/><text variable="number"/></group>
      </else-if>
      <else-if type="thesis">
        <group delimiter=", "><text value="Ph.D. thesis"/><text variable="publisher"/></group>
      </else-if>
      <else>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="place"/>
          <text variable="publisher"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="online">
    <choose>
      <if variable="container-title publisher number" match="none"><text variable="URL"/></if>
    </choose>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <text macro="authors"/>
        <date variable="issued"><date-part name="year"/></date>
        <text macro="title"/>
        <text macro="appeared"/>
        <text macro="online"/>
      </group>
      <choose>
        <if variable="container-title publisher number" match="any"><text value="."/></if>
      </choose>
    </layout>
  </bibliography>
</style>`;
