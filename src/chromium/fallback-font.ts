/** A font for browsers on a machine that has none: without any, Chromium sets no text, or ends. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import subsetFont from 'subset-font'
import { packageFolder } from '../engine/folder'

const PACKAGE = '@fontsource/source-sans-3'

/** One weight and style, in all its alphabets; browsers slant and embolden it themselves. */
const FACE = /-400-normal\.woff2$/

/**
 * Chromium opens a font whose path has a letter beyond ASCII only where the locale says that paths are UTF-8. One that is
 * not installed, as `LANG=tr_TR.UTF-8` on many machines, counts as none.
 */
const UTF8 = { LC_ALL: 'C.UTF-8' } as const

/** Browsers take no compressed font from fontconfig. */
const PLAIN = { targetFormat: 'truetype', keepAllGlyphs: true } as const

/**
 * The environment of browsers that are started here: that of this process, and where this Linux has no font a
 * configuration of fontconfig's (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html) that adds the
 * deck's own to those of the machine. It is written into `.cache` below the working folder.
 */
export async function browserEnvironment(env: NodeJS.ProcessEnv = process.env): Promise<Record<string, string>> {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const own = Object.fromEntries(given)
  return process.platform !== 'linux' || (await hasFonts(env))
    ? own
    : { ...own, ...UTF8, FONTCONFIG_FILE: await fallback(env) }
}

/** Whether fontconfig finds a font; where it cannot be asked, whether one lies where fonts are kept. */
async function hasFonts(env: NodeJS.ProcessEnv): Promise<boolean> {
  const listed = await run('fc-list', ['--format', 'x'], { env }).catch(() => undefined)
  return listed ? listed.stdout !== '' : env.FONTCONFIG_FILE === undefined && keptFolders(env).some(holdsFont)
}

const run = promisify(execFile)

function keptFolders(env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME ?? homedir()
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts'), join(home, '.fonts')]
}

function holdsFont(folder: string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(name))
}

/** Writes fonts and configuration, and returns the path of the configuration. */
async function fallback(env: NodeJS.ProcessEnv): Promise<string> {
  const folder = join(process.cwd(), '.cache', 'fallback-font')
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts, { recursive: true })
  const files = join(packageFolder(PACKAGE), 'files')
  for (const name of readdirSync(files).filter((each) => FACE.test(each))) {
    const font = join(fonts, name.replace('.woff2', '.ttf'))
    if (!existsSync(font)) put(font, await subsetFont(await readFile(join(files, name)), undefined, PLAIN))
  }
  const path = join(folder, 'fonts.conf')
  put(path, configuration(env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf', fonts, join(folder, 'kept')))
  return path
}

/** What was configured before, then our fonts, and a folder for the index that fontconfig makes of them. */
function configuration(former: string, fonts: string, kept: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${escaped(former)}</include>
  <dir>${escaped(fonts)}</dir>
  <cachedir>${escaped(kept)}</cachedir>
</fontconfig>
`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Whole or not at all, since several processes may write at the same time. */
function put(path: string, content: string | Buffer): void {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, path)
}
