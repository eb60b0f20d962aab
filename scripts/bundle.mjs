/**
 * The commands in a few files of JavaScript instead of some hundred of TypeScript: a command then begins in half the time.
 * Made anew when a source has changed, and kept in `.cache/`, for the repository alone: among another deck's packages nothing
 * is written, and the sources run as they are.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** In ms. */
const DAY = 24 * 60 * 60 * 1000
/** A server that began with an older bundle may still load parts of it. */
const KEPT = 3 * DAY
const PREFIX = 'commands-'

/**
 * The path of `run.js`, which does what `src/commands/run.ts` does; undefined where it cannot be made, as in a folder that
 * may not be written to.
 *
 * @param {string} root the repository
 * @returns {Promise<string | undefined>}
 */
export async function bundledCommands(root) {
  const cache = join(root, '.cache')
  try {
    const folder = join(cache, PREFIX + keyOf(root))
    if (!existsSync(folder)) await make(root, folder)
    // Not each time: who may not write there has the use of what somebody else made.
    else if (ageOf(folder) > DAY) utimesSync(folder, new Date(), new Date())
    clear(cache, folder)
    return join(folder, 'run.js')
  } catch {
    return undefined
  }
}

/** By when each source was written: to read them all takes longer. */
function keyOf(root) {
  const hash = createHash('sha256').update(process.version)
  for (const name of ['package-lock.json', 'tsconfig.json', 'scripts/bundle.mjs', ...sources(root)]) {
    const { mtimeMs, size } = statSync(join(root, name))
    hash.update(`${name} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

const sources = (root) =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name))
    .sort()

/** Packages of nothing but JavaScript, some of hundreds of files: what is used of them comes with the commands. */
const INSIDE =
  /^(zod|yaml|culori|highlight\.js|marked|entities|parse5|csv-parse|github-slugger|any-ascii|gemoji|temml|citeproc)(\/|$)/

/** All others stay outside: they look for files beside them, or are made for this machine. */
const packagesInside = (root) => ({
  name: 'packages-inside',
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/i }, ({ path, importer }) => {
      if (importer.startsWith(join(root, 'src')) && !INSIDE.test(path)) return { path, external: true }
      return undefined
    })
    // Their sources are in no message of ours.
    build.onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\n//# sourceMappingURL=data:application/json,{"version":3,"sources":[""],"mappings":"A"}`,
    }))
  },
})

/** Beside, then renamed: two commands may begin at once. */
async function make(root, folder) {
  const { build } = await import('esbuild')
  const beside = `${folder}.${process.pid}`
  mkdirSync(beside, { recursive: true })
  try {
    await build({
      entryPoints: [join(root, 'src/commands/run.ts')],
      tsconfig: join(root, 'tsconfig.json'),
      outdir: beside,
      bundle: true,
      splitting: true,
      plugins: [packagesInside(root)],
      // Older packages ask for what is Node's own by `require`.
      banner: {
        js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);",
      },
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: true,
      sourcesContent: false,
      // Where sources look for files beside them; `src/commands/` is as deep as each that does.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'src/commands/run.ts')).href) },
      logLevel: 'silent',
    })
    if (!existsSync(folder)) renameSync(beside, folder)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

const ageOf = (path) => Date.now() - statSync(path).mtimeMs

function clear(cache, used) {
  const old = readdirSync(cache)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(cache, name))
    .filter((path) => path !== used && ageOf(path) > KEPT)
  for (const path of old) rmSync(path, { recursive: true, force: true })
}
