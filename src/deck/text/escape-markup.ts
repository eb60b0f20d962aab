/** Text as it is written into HTML, SVG and XML, in attributes too. */
export { escapeUTF8 as escapeMarkup } from 'entities'
