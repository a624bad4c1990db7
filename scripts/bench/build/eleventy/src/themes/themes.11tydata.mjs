/** The files of themes have no page of their own: the pages of their papers show them. */
export default { permalink: false };
