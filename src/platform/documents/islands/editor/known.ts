import { embedsIn } from '#platform/documents/embeds-in.ts'
import { filesIn } from '#platform/documents/files-in.ts'
import type { Doc } from '#platform/documents/model.ts'
import { cardsNamed, nameOf, type OfferedCard, type OfferedPicture, picturesAt } from './lists.ts'

/** What the editor knows of the pictures and cards in the text: those that stand in it already, and those just chosen. */
export async function knownIn(home: HTMLElement, content: Doc | undefined) {
  const [sources, cards] = await Promise.all([sourcesIn(home, content), cardsIn(home, content)])
  return {
    sourceOf: (fileId: string) => sources.get(fileId),
    cardOf: (kind: string, ref: string) => cards.get(nameOf({ kind, ref })),
    remember: ({ fileId, src }: OfferedPicture) => sources.set(fileId, src),
    rememberCard: (card: OfferedCard) => cards.set(nameOf(card), card),
  }
}

async function sourcesIn(home: HTMLElement, content: Doc | undefined) {
  const hasPictures = content !== undefined && filesIn(content).length > 0
  const offered = hasPictures ? await picturesAt(home.getAttribute('pictures')) : []
  return new Map((offered ?? []).map(({ fileId, src }) => [fileId, src]))
}

async function cardsIn(home: HTMLElement, content: Doc | undefined) {
  const named = content === undefined ? [] : embedsIn(content).map(nameOf)
  const offered = named.length > 0 ? await cardsNamed(home.getAttribute('cards'), named) : []
  return new Map((offered ?? []).map((card) => [nameOf(card), card]))
}
