/** Words for readers that stand in the code: what a page, a button or a screen reader would say in one language only. */
import { parseSync } from 'vite'

type Node = { type: string; start: number; [name: string]: unknown }

/** What is read or heard, whatever it looks like. */
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-roledescription',
  'aria-description',
  'title',
  'alt',
  'placeholder',
])
const SPOKEN_PROPERTIES = new Set(['textContent', 'innerText', 'innerHTML', 'title', 'ariaLabel', 'alt'])
const SPOKEN_CALLS = new Set(['announce', 'showNotice', 'tell', 'createTextNode'])

/** Calls whose texts are for the browser or for who maintains this. */
const SILENT_CALLS =
  /^(querySelector(All)?|closest|matches|(add|remove)EventListener|matchMedia|RegExp|\w*Error|Event|import|includes|replace(All)?|split|startsWith|endsWith|test|join|get|set|has|getAttribute|setProperty|bundleAlone)$/
const SILENT_PROPERTIES =
  /^(class|className|id|type|role|path|key|keys|name|for|selector|shape|rel|target|d|property|font|method|src|href|value|autocomplete)$/

/** Text that is a sentence, a label or a name by its looks: two words, or a capital letter and small ones. */
const LOOKS_SPOKEN = /^\W*[A-Z][a-z]+\W*$|(^|[\s"“(])[A-Za-z][a-z’]+[,:;.]? [a-z]{2,}|^[A-Z][a-z]+ /
const WORD = /[A-Za-z]{2,}/

/** Words of a TypeScript source that are not taken from `src/strings/`, in their order. */
export function wordsInCode(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`)
  const found: string[] = []
  visit(program as unknown as Node, [], (text) => found.push(text.replace(/\s+/g, ' ').trim()))
  return found
}

function visit(node: Node, around: readonly Node[], tell: (text: string) => void): void {
  if (/^(TS(?!As|Satisfies|NonNull)|Import|ExportAll)/.test(node.type)) return
  if (node.type === 'Literal' && typeof node.value === 'string') judge(node.value, node, around, tell)
  if (node.type === 'TaggedTemplateExpression' || node.type === 'TemplateLiteral') template(node, around, tell)
  const inner = [node, ...around]
  for (const [name, child] of Object.entries(node)) {
    if (name === 'key' && node.type === 'Property') continue
    for (const each of Array.isArray(child) ? child : [child]) {
      if (isNode(each)) visit(each, inner, tell)
    }
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Its own words, with a space for what is put in; mark-up without its tags, spoken attributes apart. */
function template(node: Node, around: readonly Node[], tell: (text: string) => void): void {
  if (node.type === 'TemplateLiteral' && around[0]?.type === 'TaggedTemplateExpression') return
  const { quasis } = (node.quasi ?? node) as { quasis: { value: { cooked: string } }[] }
  const whole = quasis.map(({ value }) => value.cooked).join('\u0000')
  if (!/<\/?[a-z]/.test(whole)) {
    judge(whole.replaceAll('\u0000', ' '), node, around, tell)
    return
  }
  for (const [, name = '', value = ''] of whole.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    if (SPOKEN_ATTRIBUTES.has(name) && WORD.test(value)) tell(value.replaceAll('\u0000', ' '))
  }
  const texts = whole.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').split(/<[^>]*>?/)
  for (const text of texts) if (WORD.test(text)) tell(text.replaceAll('\u0000', ' '))
}

function judge(text: string, node: Node, around: readonly Node[], tell: (text: string) => void): void {
  if (!WORD.test(text)) return
  const use = useOf(node, around)
  if (use === 'spoken' || (use === 'unknown' && LOOKS_SPOKEN.test(text))) tell(text)
}

/** Who gets a text: the nearest call, property, assignment or comparison around it. */
function useOf(node: Node, around: readonly Node[]): 'spoken' | 'silent' | 'unknown' {
  let child = node
  for (const parent of around) {
    const use = useIn(parent, child)
    if (use) return use
    if (/Function|Statement|Declaration|Class/.test(parent.type)) break
    child = parent
  }
  return 'unknown'
}

function useIn(parent: Node, child: Node): 'spoken' | 'silent' | undefined {
  if (parent.type === 'ThrowStatement' || parent.type === 'SwitchCase') return 'silent'
  if (parent.type === 'BinaryExpression' && /^(===|!==|in)$/.test(String(parent.operator))) return 'silent'
  if (parent.type === 'MemberExpression') return 'silent'
  if (parent.type === 'Property') return ofName(nameOf(parent.key), SPOKEN_ATTRIBUTES)
  if (parent.type === 'AssignmentExpression') return ofName(nameOf((parent.left as Node).property), SPOKEN_PROPERTIES)
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return undefined
  const name = nameOf(parent.callee)
  if (SPOKEN_CALLS.has(name)) return 'spoken'
  // `element(tag, attributes, ...what is in it)`.
  if (name === 'element') return (parent.arguments as Node[]).indexOf(child) >= 2 ? 'spoken' : 'silent'
  if (name === 'setAttribute') {
    const [attribute] = parent.arguments as Node[]
    return SPOKEN_ATTRIBUTES.has(String(attribute?.value)) && attribute !== child ? 'spoken' : 'silent'
  }
  return SILENT_CALLS.test(name) ? 'silent' : undefined
}

function ofName(name: string, spoken: ReadonlySet<string>): 'spoken' | 'silent' | undefined {
  if (spoken.has(name)) return 'spoken'
  return SILENT_PROPERTIES.test(name) || name.startsWith('data-') ? 'silent' : undefined
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  return String(node.name ?? node.value ?? (isNode(node.property) ? node.property.name : ''))
}

/** Words that a style sheet puts on the page. */
export const wordsInStyle = (css: string): string[] =>
  [...css.matchAll(/content:\s*("[^"]*"|'[^']*')/g)].map(([, text = '']) => text).filter((text) => WORD.test(text))

/** Words of a page that is written as HTML: `__name__` stands for one of the table's. */
export function wordsInPage(page: string): string[] {
  const plain = page.replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>|__[a-zA-Z]+__/g, ' ')
  const spoken = [...plain.matchAll(/ ([a-z-]+)="([^"]*)"/g)].filter(([, name = '']) => SPOKEN_ATTRIBUTES.has(name))
  return [...spoken.map(([, , value = '']) => value), ...plain.split(/<[^>]*>/)].filter((text) => WORD.test(text))
}
