/** SVG from elsewhere: refused where it could do something, and without what its program wrote about its author. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5'
import { optimize } from 'svgo'
import type { ProblemText } from '../../deck/problem'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const ACTIVE = ['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'a']
const LOADS = ['href', 'src', 'xlink:href']
const OWN = /^(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,])/i

/** Reports `image-unsafe`: scripts, pages inside, addresses from elsewhere, entities. */
export function svgFault(href: string, text: string): ProblemText | undefined {
  const what = /<!ENTITY/i.test(text)
    ? 'declares entities'
    : /<\?xml-stylesheet/i.test(text)
      ? 'loads a style sheet'
      : elementsOf(text).map(faultOf).find(Boolean)
  if (!what) return undefined
  const message = `"${href}" ${what}: a picture of the deck does nothing and asks for nothing.`
  return { rule: 'image-unsafe', message, hint: 'Export it anew as “plain SVG” with pictures embedded, or as PNG.' }
}

function faultOf({ tagName, attrs, childNodes }: Element): string | undefined {
  const name = tagName.toLowerCase()
  if (ACTIVE.includes(name)) return `has an element "${tagName}"`
  const acts = attrs.find((each) => /^on/i.test(each.name))
  if (acts) return `has an attribute "${acts.name}"`
  const loads = attrs.find((each) => LOADS.includes(fullName(each)) && !OWN.test(each.value.trim()))
  if (loads) return `asks for "${shortened(loads.value)}"`
  const styles = [...attrs.map(({ value }) => value), ...(name === 'style' ? [textOf(childNodes)] : [])]
  const outside = styles
    .map((style) => /@import|url\(\s*["']?(?!\s*["']?(?:#|data:image\/))/i.exec(style))
    .find(Boolean)
  return outside ? 'asks for a file in its style' : undefined
}

const fullName = ({ name, prefix }: Element['attrs'][number]) => (prefix ? `${prefix}:${name}` : name).toLowerCase()
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('')
}

function elementsOf(text: string): Element[] {
  const all: Element[] = []
  const visit = (node: Node) => {
    if (!defaultTreeAdapter.isElementNode(node)) return
    all.push(node)
    node.childNodes.forEach(visit)
  }
  parseFragment(text).childNodes.forEach(visit)
  return all
}

interface CleanSvg {
  svg: string
  /** Words, or pixels with whatever their camera wrote into them. */
  hasLetters: boolean
  width: number
  height: number
}

/** Without metadata, comments, names of layers and files; undefined for what is no SVG. */
export function cleanSvg(text: string): CleanSvg | undefined {
  try {
    const svg = optimize(text, { multipass: true }).data
    const elements = elementsOf(svg)
    const root = elements.find(({ tagName }) => tagName === 'svg')
    if (!root) return undefined
    const hasLetters = elements.some(({ tagName }) => ['text', 'image'].includes(tagName))
    return { svg: sized(svg, sizeOf(root)), hasLetters, ...sizeOf(root) }
  } catch {
    return undefined
  }
}

/** In px: as it says, or else as large as its viewBox. */
function sizeOf({ attrs }: Element): { width: number; height: number } {
  const value = (name: string) => attrs.find((each) => each.name.toLowerCase() === name)?.value ?? ''
  const [, , across = 0, down = 0] = value('viewbox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const px = (text: string) => (/^[\d.]+(?:px)?$/.test(text.trim()) ? Number.parseFloat(text) : 0)
  const [width, height] = [px(value('width')), px(value('height'))]
  if (across > 0 && down > 0) return { width: across, height: down }
  return { width, height }
}

/** With a size of its own: Firefox draws none without. */
function sized(svg: string, { width, height }: { width: number; height: number }): string {
  const box = / viewBox=/.test(svg) ? '' : ` viewBox="0 0 ${width} ${height}"`
  return svg
    .replace(/^(<svg\b[^>]*?)\s(?:width|height)="[^"]*"/, '$1')
    .replace(/^(<svg\b[^>]*?)\s(?:width|height)="[^"]*"/, '$1')
    .replace(/^<svg\b/, `<svg width="${width}" height="${height}"${box}`)
}
