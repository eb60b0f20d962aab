/** A stock Firefox, headless, over WebDriver BiDi. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserEnvironment } from '../../../src/chromium/fallback-font'
import { Bidi } from './bidi'
import { BidiTab } from './bidi-tab'
import type { Engine, Size, Tab } from './engine'
import { removeFolder, scratchFolder, start } from './program'

/** Nothing that asks another host, updates, greets, or keeps for a next start; windows open as a click on a page opens them. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.contentblocking.category': 'standard',
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.testing.shouldInitializeFeeds': false,
  'browser.newtabpage.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.interval': 86_400_000,
  'browser.sessionstore.max_tabs_undo': 0,
  'browser.sessionstore.max_windows_undo': 0,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.formautofill.addresses.enabled': false,
  'extensions.formautofill.creditCards.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.screenshots.disabled': true,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Of places that were visited, not of the ways back and forward.
  'places.history.enabled': false,
  'privacy.query_stripping.enabled': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'services.settings.server': 'data:,none',
  'signon.autofillForms': false,
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,none',
  // A process for the next page, started before there is one.
  'dom.ipc.processPrelaunch.enabled': false,
  // One process for pages is enough where all come from one host: each further one starts as long as a page takes to load.
  'dom.ipc.processCount': 1,
  'dom.ipc.processCount.webIsolated': 1,
  'fission.autostart': false,
  // Windows beside the one in front go on as a talk's do, on the second screen.
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'widget.windows.window_occlusion_tracking.enabled': false,
}

/** Starts a Firefox at this path; throws when it does not come up. */
export async function startFirefox(path: string): Promise<Engine> {
  const main = await beginFirefox(path, {})
  const running = [main]
  return {
    name: 'firefox',
    version: `Firefox ${main.version}`,
    open: async (size, { scripts = true } = {}) => {
      if (scripts) return main.open(size)
      const silent = await beginFirefox(path, { 'javascript.enabled': false })
      running.push(silent)
      return silent.open(size)
    },
    close: async () => {
      await Promise.all(running.map((each) => each.end()))
    },
  }
}

interface RunningFirefox {
  version: string
  open(size: Size): Promise<Tab>
  end(): Promise<void>
}

async function beginFirefox(path: string, further: typeof PREFERENCES): Promise<RunningFirefox> {
  const folder = scratchFolder('firefox')
  const lines = Object.entries({ ...PREFERENCES, ...further }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(folder, 'user.js'), lines.join(''))
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0']
  const program = start(path, args, { env: { ...(await browserEnvironment()), MOZ_CRASHREPORTER_DISABLE: '1' } })
  const [, address] = await program.line(/WebDriver BiDi listening on (ws:\/\/\S+)/)
  const bidi = await Bidi.connect(`${address}/session`)
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  })
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'browsingContext.contextCreated'] })
  return {
    version: capabilities.browserVersion,
    open: async (size) => {
      const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {})
      return BidiTab.open(bidi, userContext, size)
    },
    end: async () => {
      bidi.close()
      await program.end()
      removeFolder(folder)
    },
  }
}
