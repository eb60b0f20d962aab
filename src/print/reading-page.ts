/** One page as a reader meets it: its tags with their words, its text, its links. */
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A tag. `words` is all text below it. */
export interface Tag {
  role: string
  words: string
  alt?: string | undefined
  children: Tag[]
}

export interface PageLink {
  /** From 0; undefined for links that leave the file, -1 for those that lead nowhere. */
  page?: number | undefined
  url?: string | undefined
  words: string
}

export interface PageReading {
  /** In pt. */
  width: number
  height: number
  tags: Tag[]
  text: string
  links: PageLink[]
}

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>

export async function readPage(opened: Opened, number: number): Promise<PageReading> {
  const page = await opened.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const marked = wordsById(content.items as Item[])
  const tree = (await page.getStructTree()) as Node | null
  const annotations = (await page.getAnnotations()) as Annotation[]
  const links = annotations.filter((each) => each.subtype === 'Link')
  const reading = {
    ...{ width, height },
    tags: (tree?.children ?? []).flatMap((child) => tagsOf(child, marked)),
    text: (content.items as Item[]).map((item) => (item.str ?? '') + (item.hasEOL ? '\n' : '')).join(''),
    links: await Promise.all(links.map((link) => readLink(opened, link))),
  }
  page.cleanup()
  return reading
}

interface Item {
  type?: string
  id?: string
  str?: string
  hasEOL?: boolean
}

interface Node {
  role?: string
  type?: string
  id?: string
  alt?: string
  children?: Node[]
}

interface Annotation {
  subtype: string
  dest?: string | unknown[]
  url?: string
  contentsObj?: { str: string }
}

/** Text by the id of the marked content around it. */
function wordsById(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id)
    else if (item.type === 'endMarkedContent') open.pop()
    const id = open.findLast((each) => each !== undefined)
    if (id && item.str !== undefined) words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
  }
  return words
}

function tagsOf(node: Node, marked: ReadonlyMap<string, string>): Tag[] {
  if (!node.role) return []
  const words = wordsOf(node, marked).replace(/\s+/g, ' ').trim()
  const children = (node.children ?? []).flatMap((child) => tagsOf(child, marked))
  return [{ role: node.role, words, alt: node.alt, children }]
}

function wordsOf(node: Node, marked: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return marked.get(node.id ?? '') ?? ''
  return (node.children ?? []).map((child) => wordsOf(child, marked)).join('')
}

async function readLink(opened: Opened, { dest, url, contentsObj }: Annotation): Promise<PageLink> {
  const words = contentsObj?.str ?? ''
  if (url !== undefined) return { url, words }
  const place = typeof dest === 'string' ? await opened.getDestination(dest) : dest
  const target = place?.[0] as Parameters<Opened['getPageIndex']>[0] | undefined
  return { page: target ? await opened.getPageIndex(target) : -1, words }
}

/** A tag and all below it, in reading order. */
export function* below(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag
    yield* below(tag.children)
  }
}
