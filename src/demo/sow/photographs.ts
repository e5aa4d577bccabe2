import sharp from 'sharp'
import { receiveFile } from '#platform/files/receive.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import type { Store } from '#platform/files/store.ts'
import type { Work } from '#platform/work.ts'
import { drawScene, scenes, type Scene } from '../photographs/scenes.ts'
import { openDice } from './dice.ts'

const kinds: readonly Scene[] = ['yard', 'wall', 'house']

/** So many of each state are enough for the queue of the inspector, and for the public pages of what is done. */
const [mostHeld, mostShown] = [30, 18]

/** The next of the sample photographs: `held` were seen by nobody yet, `shown` by everybody. At the end there is none. */
export type Album = (state: 'held' | 'shown') => FoundFile | undefined

/** Draws them and takes them in as anybody's would be. */
export async function sowPhotographs(work: Work, store: Store): Promise<Album> {
  const dice = openDice(1405)
  const take = async (state: 'held' | 'shown', place: number) => {
    const scene = kinds[place % kinds.length] ?? 'yard'
    const content = await sharp(Buffer.from(drawScene(scene, dice)))
      .jpeg({ quality: 80 })
      .toBuffer()
    const upload = { content, name: `${scene}-${state}-${place + 1}.jpg`, alt: scenes[scene], state }
    return (await receiveFile(work, store, upload)).file
  }
  const left: Record<'held' | 'shown', FoundFile[]> = { held: [], shown: [] }
  for (let place = 0; place < mostHeld; place += 1) left.held.push(await take('held', place))
  for (let place = 0; place < mostShown; place += 1) left.shown.push(await take('shown', place))
  return (state) => left[state].shift()
}
