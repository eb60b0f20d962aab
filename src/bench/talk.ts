/** How quickly the room follows the speaker's page. */
import { hostFolder } from '../site/visit/static-host'
import { type Bench, median, type Row } from './bench'
import { measureSpeaker, SPEAKER_LIMIT } from './speaker'

/** In a round. */
const MOVES = 8

export async function* measureTalk({ browser, folder, rounds, tell }: Bench): AsyncGenerator<Row, void> {
  tell("Pressing keys on the speaker's page")
  const host = await hostFolder(folder)
  try {
    const deck = median(await measureSpeaker(browser, host.address, MOVES * rounds))
    yield { what: "key on the speaker's page to the room's slide", unit: 'ms', deck, limit: SPEAKER_LIMIT }
  } finally {
    await host.close()
  }
}
