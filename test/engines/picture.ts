/**
 * Looks at the built deck in an engine, from the terminal:
 *
 *     npx tsx test/engines/picture.ts webkit 390x844 '#actors' out.png
 *     npx tsx test/engines/picture.ts firefox 1440x900 '?view=present#actors' out.png --press d --press ArrowRight
 *     npx tsx test/engines/picture.ts webkit 844x390 '' - --evaluate 'document.title'
 *
 * The address follows the deck's own (`dist/`, which `npm run build` makes; `--folder` names another), or is a whole one
 * (`http:`, `file:`). `-` takes no picture. `--resize 844x390` turns the window before the keys are pressed. What the page complains
 * of is printed; the exit code is 1 then.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hostFolder } from '../../src/site/visit/static-host'
import { ENGINES, type EngineName, type Size, type Tab } from './drive/engine'
import { startEngine } from './drive/find'
import { until } from './drive/until'

const USAGE =
  'picture.ts ENGINE WIDTHxHEIGHT ADDRESS FILE [--press KEY]… [--evaluate EXPRESSION] [--resize SIZE] [--folder DIST] [--no-scripts]'

function sizeOf(text: string): Size {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? []
  if (!width || !height) throw new Error(`"${text}" is no size such as 390x844.\n${USAGE}`)
  return { width: Number(width), height: Number(height) }
}

function engineOf(text: string): EngineName {
  const name = ENGINES.find((each) => each === text)
  if (!name) throw new Error(`"${text}" is no engine; known: ${ENGINES.join(', ')}.\n${USAGE}`)
  return name
}

/** The fonts are there, the presentation runs if it is one, and what moved has been painted. */
async function settled(tab: Tab): Promise<void> {
  await until(tab, () => document.readyState === 'complete')
  await tab.evaluate(async () => {
    await document.fonts.ready
    const { view, stage } = document.documentElement.dataset
    for (let wait = 0; view === 'present' && !stage && wait < 200; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)))
  })
}

interface Wishes {
  address: string
  file: string
  resize?: Size
  keys: string[]
  expression?: string
}

async function look(tab: Tab, { address, file, resize, keys, expression }: Wishes): Promise<void> {
  await tab.goTo(address)
  await settled(tab)
  if (resize) {
    await tab.resize(resize)
    await settled(tab)
  }
  await tab.press(...keys)
  await settled(tab)
  if (expression) {
    // A string, since the policy of the page forbids what is not its own; the driver's own calls are free.
    const run = new Function(`return (${expression})`) as () => unknown
    console.log(JSON.stringify(await tab.evaluate(run), null, 2))
  }
  if (file !== '-') writeFileSync(file, await tab.picture())
  const complaints = await tab.complaints()
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) process.exitCode = 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      press: { type: 'string', multiple: true, default: [] },
      evaluate: { type: 'string' },
      resize: { type: 'string' },
      folder: { type: 'string', default: 'dist' },
      'no-scripts': { type: 'boolean', default: false },
    },
  })
  const [name = '', size = '', path = '', file = '-'] = positionals
  const wishes = {
    file,
    keys: values.press,
    ...(values.resize ? { resize: sizeOf(values.resize) } : {}),
    ...(values.evaluate ? { expression: values.evaluate } : {}),
  }
  const engine = await startEngine(engineOf(name))
  const host = await hostFolder(values.folder, { base: '/deck/' })
  try {
    const tab = await engine.open(sizeOf(size), { scripts: !values['no-scripts'] })
    await look(tab, { address: /^(https?|file):/.test(path) ? path : host.address + path, ...wishes })
  } finally {
    await engine.close()
    await host.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
