/** What a speaker who cannot see the page hears on it. */
import { describe, expect, it } from 'vitest'
import { openDialog } from '../support/present-page'
import { pass, sharedTalk, showSlideWith } from '../support/speaker-page'

const talk = sharedTalk()

const heard = () => talk().speaker.locator('body > [role="status"]').textContent()
const heardOfTime = () => talk().speaker.locator('.time [role="status"]').textContent()

describe('by ear', () => {
  it.each([
    ['b', 'Black screen.', 'The room shows the slide again.'],
    ['h', 'Frozen: the room keeps slide 1.', 'Not frozen any more.'],
    ['d', 'The room is dark.', 'The room is light.'],
    ['l', 'Pointer. Escape puts it away.', 'Put away.'],
    ['w', 'Pen: draw on the slide. Escape puts it away.', 'Put away.'],
    ['y', 'This page is dark.', 'This page is light.'],
  ])('%s says that it is on, and that it is off', async (key, on, off) => {
    const { speaker } = talk()
    await speaker.keyboard.press(key)
    await expect.poll(heard).toBe(on)
    await speaker.keyboard.press(key)
    await expect.poll(heard).toBe(off)
  })

  it('says what the room itself changed', async () => {
    await talk().room.keyboard.press('b')
    await expect.poll(heard).toBe('Black screen.')
    await talk().room.keyboard.press('b')
    await expect.poll(heard).toBe('The room shows the slide again.')
  })

  it('says that the figure is enlarged, and where it went', async () => {
    const { room, speaker } = talk()
    await showSlideWith(room, '.figure')
    await expect.poll(heard).toMatch(/^Slide \d+ of \d+/)
    await speaker.keyboard.press('z')
    await expect.poll(heard).toBe('The figure fills the room’s screen.')
    await speaker.keyboard.press('Escape')
    await expect.poll(heard).toBe('The figure is back in its place.')
  })

  it('says that the clock runs and stands, and how little is left, in a dialog as well', async () => {
    const { speaker } = talk()
    await speaker.keyboard.press('t')
    await expect.poll(heardOfTime).toMatch(/^The clock (runs|stands at \d+:\d\d)\.$/)
    if ((await heardOfTime())?.includes('stands')) await speaker.keyboard.press('t')
    await expect.poll(heardOfTime).toBe('The clock runs.')
    await speaker.keyboard.press('t')
    await expect.poll(heardOfTime).toMatch(/^The clock stands at \d+:\d\d\.$/)
    await speaker.keyboard.press('t')
    await speaker.keyboard.press('?')
    await pass(speaker, 15 * 60_000)
    await expect.poll(() => openDialog(speaker).locator('[role="status"]').textContent()).toBe('5 minutes left.')
    await speaker.keyboard.press('Escape')
    await openDialog(speaker).waitFor({ state: 'detached' })
    await pass(speaker, 4 * 60_000)
    await expect.poll(heardOfTime).toBe('1 minute left.')
  })

  it('says the size of the notes, and that what was written is gone', async () => {
    const { speaker } = talk()
    await speaker.keyboard.press('+')
    await expect.poll(heard).toBe('Large notes')
    await speaker.keyboard.press('-')
    await expect.poll(heard).toBe('Medium notes')
    await speaker.keyboard.press('c')
    await expect.poll(heard).toBe('What was written is cleared.')
  })
})
