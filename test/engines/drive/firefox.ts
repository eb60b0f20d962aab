/** A stock Firefox, headless, over WebDriver BiDi. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bidi } from './bidi'
import { BidiTab } from './bidi-tab'
import type { Engine, Profile, Size } from './engine'
import { removeFolder, scratchFolder, start } from './program'

/** Nothing that asks another host, updates, or greets; windows open as a click on a page opens them. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.cache.check_doc_frequency': 1,
  'browser.contentblocking.category': 'standard',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,none',
  // Windows beside the one in front go on as a talk's do, on the second screen.
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'widget.windows.window_occlusion_tracking.enabled': false,
}

/** Starts a Firefox at this path; throws when it does not come up. */
export async function startFirefox(path: string): Promise<Engine> {
  const folder = scratchFolder('firefox')
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  )
  const program = start(path, ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'], {
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  })
  const [, address] = await program.line(/WebDriver BiDi listening on (ws:\/\/\S+)/)
  const bidi = await Bidi.connect(`${address}/session`)
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: false } },
  })
  await bidi.send('session.subscribe', {
    events: ['log.entryAdded', 'script.message', 'browsingContext.contextCreated'],
  })
  return {
    name: 'firefox',
    version: `Firefox ${capabilities.browserVersion}`,
    open: (size, profile) => open(bidi, size, profile),
    close: async () => {
      bidi.close()
      await program.end()
      removeFolder(folder)
    },
  }
}

async function open(bidi: Bidi, size: Size, { scripts = true }: Profile = {}): Promise<BidiTab> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {})
  if (!scripts) await bidi.send('emulation.setScriptingEnabled', { enabled: false, userContexts: [userContext] })
  return BidiTab.open(bidi, userContext, size)
}

/** What a program says of itself with `--version`, or undefined when it does not run. */
export function firefoxVersion(path: string): string | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
