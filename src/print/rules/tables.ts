import { below } from '../read-back/tags'
import type { Rule } from './rule'

/** Every table has header cells, and each says whether it heads a row or a column (PDF/UA-1, 7.5-1). */
export const checkPdfTables: Rule = ({ pages }) =>
  pages.flatMap(({ tags }, index) =>
    tags
      .filter(({ role }) => role === 'Table')
      .flatMap((table) => {
        const heads = [...below(table.children)].filter(({ role }) => role === 'TH')
        if (heads.length === 0) return [`A table on page ${index + 1} has no header cell.`]
        const bare = heads.find(({ scope }) => !scope)
        return bare ? [`The header cell "${bare.words}" on page ${index + 1} heads neither row nor column.`] : []
      }),
  )
