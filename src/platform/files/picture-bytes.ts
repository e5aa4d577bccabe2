import type { FoundFile } from './queries.ts'
import { keyOf, type Store } from './store.ts'

/** Wide enough for paper at 300 dots to the inch across a column. */
const wideEnough = 1280

/** The JPEG of a picture for the press, by a name of its own; nothing when it cannot be read. */
export async function pictureBytes(store: Store, file: FoundFile) {
  const jpegs = file.variants.filter(({ format }) => format === 'jpg')
  const chosen = jpegs.find(({ width }) => width >= wideEnough) ?? jpegs.at(-1)
  if (!chosen) return undefined
  const stream = await store.read(keyOf(file.hash, chosen.width, 'jpg')).catch(() => undefined)
  return stream && { name: `${file.id}.jpg`, bytes: new Uint8Array(await new Response(stream).arrayBuffer()) }
}
