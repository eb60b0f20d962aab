import { bookmarksOf } from '../outline'
import { below } from '../reading-page'
import type { Rule } from '../verify'

/** Bookmarks are nested by part and slide, read like the headlines, and each lands on the page of its slide. */
export const checkOutline: Rule = ({ outline, pages }, { deck, slides }) => {
  const wanted = bookmarksOf(deck, slides).flatMap(({ title, children }) => [
    { title, depth: 0 },
    ...children.map((child) => ({ title: child.title, depth: 1 })),
  ])
  const faults = wanted.flatMap(({ title, depth }, index) => {
    const found = outline[index]
    if (found?.title !== title || found.depth !== depth)
      return [`Bookmark ${index + 1} is "${found?.title}", not "${title}".`]
    const headings = [...below(pages[found.page]?.tags ?? [])].filter(({ role }) => /^H\d$/.test(role))
    const lands = headings.some(({ words }) => words === title)
    return lands ? [] : [`The bookmark "${title}" does not land on its slide.`]
  })
  if (outline.length > wanted.length) faults.push(`There are ${outline.length - wanted.length} bookmarks too many.`)
  return faults
}
