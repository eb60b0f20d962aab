/** Debian's WebKitGTK behind WebKitWebDriver, on a screen of its own (Xvfb). */
import { fileURLToPath } from 'node:url'
import { browserEnvironment } from '../../../src/chromium/fallback-font'
import type { Engine, Profile, Size, Tab } from './engine'
import { freePort } from './free-port'
import { type Program, removeFolder, scratchFolder, start } from './program'
import { WebDriver } from './webdriver'
import { type WebDriverBrowser, WebDriverTab } from './webdriver-tab'

/** Where the programs of WebKitGTK are. */
export interface WebKitPrograms {
  driver: string
  screen: string
  python: string
}

const WINDOW = fileURLToPath(new URL('webkit-window.py', import.meta.url))

/** Starts the screen and a first browser; throws when something does not come up. */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const screen = start(programs.screen, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {}, 1)
  const [display] = await screen.line(/^\d+$/)
  const browsers: RunningBrowser[] = []
  const begin = async (profile: Profile) => {
    const browser = await beginBrowser(programs, `:${display}`, profile)
    browsers.push(browser)
    return browser
  }
  // The first window asked for gets the browser that tells the version.
  let spare: RunningBrowser | undefined = await begin({})
  return {
    name: 'webkit',
    version: `WebKitGTK ${spare.version}`,
    open: async (size, profile = {}) => {
      const browser = spare && profile.scripts !== false ? spare : await begin(profile)
      if (browser === spare) spare = undefined
      return browser.open(size)
    },
    close: async () => {
      await Promise.all(browsers.map((browser) => browser.end()))
      await screen.end()
    },
  }
}

interface RunningBrowser {
  version: string
  open(size: Size): Promise<Tab>
  end(): Promise<void>
}

/** One driver with one browser: a driver has one session at a time, a browser one profile. */
async function beginBrowser(programs: WebKitPrograms, display: string, profile: Profile): Promise<RunningBrowser> {
  const folder = scratchFolder('webkit')
  const port = await freePort()
  const program = start(programs.driver, [`--port=${port}`], { env: await environment(display, folder) })
  const args = [WINDOW, ...(profile.scripts === false ? ['--no-scripts'] : [])]
  const { webDriver, version } = await WebDriver.begin(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': { binary: programs.python, args },
  })
  const browser: WebDriverBrowser = { webDriver, complaints: consoleOf(program) }
  return {
    version,
    open: async (size) => WebDriverTab.attach(browser, await webDriver.get<string>('window'), size),
    end: async () => {
      await webDriver.delete().catch(() => undefined)
      await program.end()
      removeFolder(folder)
    },
  }
}

/** WebKit says so of every page with it, and obeys the rest of the policy; the other engines need it. */
const UNKNOWN_DIRECTIVE = "Unrecognized Content-Security-Policy directive 'manifest-src'"

/** The browser writes what its consoles say, the driver passes it on. */
function consoleOf(program: Program): () => string[] {
  const said: string[] = []
  program.onLine((line) => {
    if (/CONSOLE (\S+ )?(ERROR|WARN)\b/.test(line) && !line.includes(UNKNOWN_DIRECTIVE)) said.push(line)
  })
  return () => said.splice(0)
}

/** A home of its own, no desktop to ask, and no graphics card. */
function environment(display: string, folder: string): Promise<NodeJS.ProcessEnv> {
  const { WAYLAND_DISPLAY, DBUS_SESSION_BUS_ADDRESS, ...inherited } = process.env
  return browserEnvironment({
    ...inherited,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    NO_AT_BRIDGE: '1',
    GIO_USE_VFS: 'local',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    PYTHONUNBUFFERED: '1',
  })
}
