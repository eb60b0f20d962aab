/** What is written instead of an element or attribute of HTML that is not read. */

const LISTS = 'Write a list: lines that begin with "- ", or with "1. ".'
const FILMS = 'Write a film as a picture, ![words](img/film.mp4){poster="…" captions="…"}, or link to it.'
const TABLES = 'Write the table with bars: | one | two |, and |---|---| below the first row.'
const PAGES = 'Link to the page, or show a picture of it that leads there: [![words](img/page.png)](https://…).'

/** By the element's name. */
const ELEMENTS: Readonly<Record<string, string>> = {
  a: 'Write a link: [words](https://…).',
  p: 'Write the words alone, between empty lines.',
  u: 'Write [words]{.under}, a line drawn under them, or **words**.',
  center: 'Write the words alone; a class of your own, <div class="x-centred">, can be placed in slides/theme.css.',
  font: 'Write [words]{.muted}, the name of an actor, or a class of your own: [words]{.x-red}, coloured in slides/theme.css.',
  code: 'Write it between backticks.',
  pre: 'Write a fence: ``` on a line above it and on one below.',
  hr: 'Write --- between empty lines, which begins the next slide, or leave it out.',
  blockquote: 'Write lines that begin with "> ".',
  section: 'Write --- between empty lines, which begins the next slide.',
  ...Object.fromEntries(['iframe', 'embed', 'object'].map((name) => [name, PAGES])),
  ...Object.fromEntries(['video', 'source', 'track'].map((name) => [name, FILMS])),
  ...Object.fromEntries(['ul', 'ol', 'li'].map((name) => [name, LISTS])),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr', 'td', 'th'].map((name) => [name, TABLES])),
  ...Object.fromEntries(
    ['dl', 'dt', 'dd'].map((name) => [name, 'Write the term, and below it ":   " and what it means.']),
  ),
  h1: 'Write "# " before the words.',
  h2: 'Write "## " before the words.',
  ...Object.fromEntries(['h3', 'h4', 'h5', 'h6'].map((name) => [name, 'Write "### " before the words.'])),
}

/** A sentence; for any other element a general one. */
export const markdownInstead = (element: string): string =>
  (Object.hasOwn(ELEMENTS, element) && ELEMENTS[element]) || 'Write it in Markdown.'

/** By the name of an attribute that marked words or a `<span>` have; undefined for any other. */
export function optionInstead(option: string): string | undefined {
  const name = /^[a-z]+/i.exec(option)?.[0].toLowerCase()
  if (name === 'id' || option.startsWith('#')) {
    return 'A paragraph, item, picture or table can have an address: <!-- .element: id="…" --> behind it.'
  }
  if (name !== 'style') return undefined
  return 'Write a class of your own, [words]{.x-red}, and how it looks in slides/theme.css.'
}
