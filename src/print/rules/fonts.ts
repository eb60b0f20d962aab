import type { Rule } from '../verify'

/** Every font is in the file, has a Unicode map, and has a name: no Type 3. */
export const checkFonts: Rule = ({ fonts }) => [
  ...fonts
    .filter(({ subtype }) => subtype === 'Type3')
    .map(() => 'A font is of Type 3: some text is drawn as a picture of letters.'),
  ...fonts.filter(({ embedded }) => !embedded).map(({ name }) => `The font ${name} is not in the file.`),
  ...fonts.filter(({ hasUnicode }) => !hasUnicode).map(({ name }) => `Text in ${name} cannot be searched or copied.`),
]
