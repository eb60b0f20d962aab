/** One file of `slides/` into a section. */
import { readFrontMatter } from './front-matter'
import { checkDefinitions } from './markdown/definitions'
import { type FileTokens, lexWithin } from './markdown/limits'
import { locate } from './markdown/locate'
import { proseOf } from './markdown/prose'
import type { Section, Slide, SourceFile } from './model'
import type { Problem } from './problem'
import { parseSlide } from './slide/parse-slide'
import { type Separators, slicesBetween } from './slide/separators'
import { type Slice, splitSlides } from './slide/split'
import type { Topic } from './topic/topic'

/** Reports `file-empty`, `slide-empty` and all that its front matter and slides report. */
export function parseSection(
  file: SourceFile,
  first: boolean,
  meta: (Topic & Separators) | undefined,
): { section: Section | undefined; problems: Problem[] } {
  if (file.text.trim() === '') return { section: undefined, problems: [emptyFile(file)] }
  const { fields, start, problems } = readFrontMatter(file)
  const { read, problems: unread } = lexWithin(file, start)
  if (!read) return { section: undefined, problems: [...problems, ...unread] }
  const text = readText(file, start, read)
  const own = slicesBetween(text.prose, start, meta ?? {})
  const { slices, problems: swallowed } = own ? { slices: own, problems: [] } : splitSlides(file, start, text.tokens)
  const filled = slices.filter((slice) => file.text.slice(slice.start, slice.end).trim() !== '')
  problems.push(...swallowed, ...checkDefinitions(file, text))
  problems.push(...slices.filter((slice) => !filled.includes(slice)).map((slice) => emptySlide(file, slice)))
  const below = opensSection(file, filled[0]) && !first
  const slides: Slide[] = filled.map((slice, index) => {
    const parsed = parseSlide(text, slice, { opens: index === 0, first, below, topic: meta })
    problems.push(...parsed.problems)
    return parsed.slide
  })
  return { section: sectionOf(file, fields ?? {}, slides), problems }
}

function sectionOf(file: SourceFile, fields: SectionFields, slides: Slide[]): Section {
  const name = file.path.split('/').at(-1) ?? file.path
  const id = name.replace(/\.md$/i, '').replace(/^\d+-/, '')
  const opener = slides.find(({ layout }) => layout === 'title' || layout === 'section')
  const { title = opener?.headlineText || id, label, minutes, appendix } = fields
  return { id, file: file.path, title, label, minutes, appendix, slides }
}

type SectionFields = Partial<NonNullable<ReturnType<typeof readFrontMatter>['fields']>>

/** The file below its front matter, read as a whole. */
function readText(file: SourceFile, start: number, { tokens, definitions }: FileTokens) {
  locate(tokens, file.text, start)
  return { file, tokens, definitions, prose: proseOf(file.text, start, tokens) }
}

const opensSection = (file: SourceFile, slice: Slice | undefined) =>
  slice !== undefined && /^# /m.test(file.text.slice(slice.start, slice.end))

function emptyFile(file: SourceFile): Problem {
  return {
    rule: 'file-empty',
    severity: 'error',
    file: file.path,
    offset: 0,
    length: 1,
    message: 'The file is empty, so the section has no slides.',
    hint: 'Write its slides, or delete the file.',
  }
}

function emptySlide(file: SourceFile, slice: Slice): Problem {
  return {
    rule: 'slide-empty',
    severity: 'error',
    file: file.path,
    offset: Math.max(0, Math.min(slice.end, file.text.length - 1)),
    length: 3,
    message: 'There is nothing between two slide separators, or nothing before the first or after the last.',
    hint: 'Write the slide, or delete one "---".',
  }
}
