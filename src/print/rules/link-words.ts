import type { Rule } from './rule'

/** Every link is in a tag of its own and says in words where it leads (PDF/UA-1, 7.18.5-1 and 2). */
export const checkLinkWords: Rule = ({ pages }) =>
  pages.flatMap(({ links }, index) =>
    links.flatMap(({ target, words, isTagged }) => [
      ...(words.trim() ? [] : [`The link to "${target}" on page ${index + 1} does not say in words where it leads.`]),
      ...(isTagged ? [] : [`The link to "${target}" on page ${index + 1} is in no tag.`]),
    ]),
  )
