/** Sources that a figure's own fence names: `sources: [R1]`, wherever it stands. */
import { z } from 'zod'
import { inFile } from '../fence'
import { type Slide, SOURCED_KINDS, type SourceFile } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import { readYaml } from '../yaml/read'

/**
 * Gives the figures of such kinds their sources, which count as cited on the slide. Reports `figure-source`, an id that is no
 * reference; what else is wrong in a fence, its kind says when it is drawn.
 */
export function readFenceSources(
  slides: readonly Slide[],
  files: readonly SourceFile[],
  references: readonly string[],
): Problem[] {
  return slides.flatMap((slide) =>
    slide.figures.flatMap((figure) => {
      const file = files.find(({ path }) => path === figure.span.file)
      if (!file || !SOURCED_KINDS.includes(figure.kind)) return []
      const whole = { file: file.path, start: 0, end: figure.text.length }
      const { value, spanOf } = readYaml({ path: file.path, text: figure.text }, whole, 'figure', z.unknown())
      const named = sourcesIn(value, [])
      figure.sources = [...new Set(named.map(({ id }) => id))]
      slide.cites = [...new Set([...slide.cites, ...figure.sources])]
      return named
        .filter(({ id }) => references.length > 0 && !references.includes(id))
        .map(({ id, path }) => {
          const message = `There is no reference "${id}".`
          const hint = suggest(id, references)
          return errorAt(inFile(figure, file, spanOf(path)), { rule: 'figure-source', message, hint })
        })
    }),
  )
}

interface Named {
  id: string
  path: PropertyKey[]
}

function sourcesIn(value: unknown, path: PropertyKey[]): Named[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): Named[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'sources' || !Array.isArray(inner)) return sourcesIn(inner, at)
    return inner.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...at, index] }] : []))
  })
}
