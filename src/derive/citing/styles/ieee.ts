/**
 * References as the IEEE has them, without the number that only a reference list can give.
 * Source of the rules: IEEE Reference Guide (IEEE Author Center): initials first, seven and more authors as one and
 * `et al.`, title in quotes, the container in italics, then what identifies the paper.
 */
export const ieee = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only" default-locale="en-US">
  <info>
    <title>IEEE references without numbers</title>
    <id>ieee-unnumbered</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="authors">
    <names variable="author">
      <name and="text" initialize-with=". " delimiter-precedes-last="contextual" et-al-min="7" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book software" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="container">
    <choose>
      <if type="paper-conference chapter" match="any">
        <group delimiter=" "><text term="in"/><text variable="container-title" font-style="italic"/></group>
      </if>
      <else><text variable="container-title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="place">
    <group delimiter=", ">
      <text variable="volume" prefix="vol. "/>
      <text variable="issue" prefix="no. "/>
      <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
    </group>
  </macro>
  <macro name="publisher">
    <choose>
      <if type="article" match="none"><text variable="publisher"/></if>
    </choose>
  </macro>
  <macro name="date">
    <date variable="issued" delimiter=" "><date-part name="month" form="short"/><date-part name="year"/></date>
  </macro>
  <macro name="access">
    <choose>
      <if variable="number"><text variable="number"/></if>
      <else-if variable="DOI"><text variable="DOI" prefix="doi: "/></else-if>
    </choose>
  </macro>
  <macro name="online">
    <choose>
      <if variable="DOI number" match="none">
        <group delimiter=" "><text value="[Online]. Available:"/><text variable="URL"/></group>
      </if>
    </choose>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <group delimiter=", ">
          <text macro="authors"/>
          <text macro="title"/>
          <text macro="container"/>
          <text macro="place"/>
          <text macro="publisher"/>
          <text macro="date"/>
          <text macro="access"/>
        </group>
        <text macro="online"/>
      </group>
      <choose>
        <if variable="DOI number" match="any"><text value="."/></if>
      </choose>
    </layout>
  </bibliography>
</style>`;
