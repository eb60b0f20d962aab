import type { Rule } from './rule'

/** Every font is in the file, has a Unicode map and a name: none is of Type 3 (PDF/UA-1, 7.21.4.1-1 and 7.21.7-1). */
export const checkFonts: Rule = ({ fonts }) => [
  ...fonts
    .filter(({ subtype }) => subtype === 'Type3')
    .map(() => 'A font is of Type 3: words with an outline (stroke) are printed as pictures of letters.'),
  ...fonts.filter(({ embedded }) => !embedded).map(({ name }) => `The font ${name} is not in the file.`),
  ...fonts.filter(({ hasUnicode }) => !hasUnicode).map(({ name }) => `Words in ${name} cannot be searched or copied.`),
]
