/** The dialogs of the speaker page: reset, timing report, keys. */

import { inDeckLanguage, inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/speaker'
import * as tools from '../../strings/browser/tools'
import { clockTime } from '../../talk/clock-time'
import { type TimingRow, timingCsv, timingTotals } from '../../talk/timing-report'
import { showDialog } from '../../ui/dialog'
import { element } from '../../ui/element'
import { capOf } from '../../ui/key-cap'
import { KEYS } from '../../ui/keys'
import { type Commands, OWN_KEYS } from '../keys'

const MINUTE = 60_000

/** Asks before what was counted is lost. */
export function askReset(elapsed: number, reset: () => void): void {
  const yes = element('button', { class: 'strong' }, strings.reset)
  const form = element('form', { class: 'ask', method: 'dialog' }, yes, element('button', {}, strings.keepCounting))
  showDialog('reset', strings.resetClock, element('p', {}, strings.standsAt(clockTime(elapsed))), form)
  yes.addEventListener('click', reset)
  yes.focus()
}

/** Planned against used minutes, slide by slide, to be kept as a file. */
export function showTimingReport(rows: readonly TimingRow[]): void {
  const save = element('button', { type: 'button', class: 'strong' }, strings.saveAsCsv)
  save.addEventListener('click', () => saveFile(timingCsv(rows, strings.fileColumns)))
  const total = timingTotals(rows)
  const head = Object.values(strings.columns).map((name) => element('th', { scope: 'col' }, name))
  const sum = element('tfoot', {}, line(strings.together, total, inInterfaceLanguage()))
  const body = element('tbody', {}, ...rows.map((row) => line(row.headline, row, inDeckLanguage())))
  const table = element('table', { class: 'account' }, element('thead', {}, element('tr', {}, ...head)), body, sum)
  showDialog('account', strings.minutesUsed, element('div', { class: 'ask' }, save), table).classList.add('wide')
}

function line(name: string, { planned, actual }: { planned: number; actual: number }, marks: object): HTMLElement {
  const apart = (actual - planned) * MINUTE
  const cells = [
    clockTime(planned * MINUTE),
    clockTime(actual * MINUTE),
    `${apart >= 1000 ? '+' : ''}${clockTime(apart)}`,
  ]
  return element(
    'tr',
    {},
    element('th', { scope: 'row', ...marks }, name),
    ...cells.map((cell) => element('td', {}, cell)),
  )
}

/** Through a link: a download needs no permission of the content policy. */
function saveFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const day = new Date().toISOString().slice(0, 10)
  element('a', { href: address, download: `${strings.fileName}-${day}.csv` }).click()
  setTimeout(() => URL.revokeObjectURL(address), MINUTE)
}

/** The keys of this page. */
export function showHelp(commands: Commands): void {
  const names = { ...tools.keyDoes, ...strings.keyDoes }
  const rows = [...KEYS, ...OWN_KEYS].filter(({ command }) => commands[command])
  const body = rows.map(({ keys, command }) => {
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, names[command]),
      element('td', {}, ...keys.flatMap((key) => [element('kbd', {}, capOf(key)), ' '])),
    )
  })
  showDialog('help', tools.keys, element('table', {}, element('tbody', {}, ...body)))
}
