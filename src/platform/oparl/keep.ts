import { withOffset } from '../calendar/iso-time.ts'
import type { Db } from '../db/database.ts'
import { addressOf, type Draft, Embedded, home, base, kinds, type Root, saying, typeOf } from './objects.ts'
import { putObjects, putWithin, type Ref, rootsEmbedding, toldObjects } from './queries.ts'
import type { OParlObject } from './tables.ts'

/**
 * Takes everything that is told of one root, as it is now. What was never told is made, what looks different is changed,
 * what is missing is gone: that stays as a mark that says so (OParl 1.1, 2.8). One transaction at a time may tell: the
 * instant of every change in it is `now`, and whoever embeds something is changed with it.
 * @returns the other roots that embed or name something that changed; they want to be built anew
 */
export async function keepObjects(db: Db, root: Root, drafts: readonly Draft[], now: Date): Promise<Root[]> {
  const inOrder = drafts.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
  const told = await toldObjects(db, root, inOrder.flatMap(refsOf))
  const current = new Map(told.map((object) => [keyOf(object), object]))
  const changed = told.filter(isGone(root, drafts)).map((object) => goneSince(object, wholeSecond(now)))
  for (const object of changed) current.set(keyOf(object), object)
  for (const draft of inOrder) {
    const object = objectOf(root, draft, current, wholeSecond(now))
    if (isAsTold(current.get(keyOf(object)), object)) continue
    current.set(keyOf(object), object)
    changed.push(object)
    if (draft.within) await putWithin(db, draft, draft.within)
  }
  await putObjects(db, changed)
  const hasChanged = new Set(changed.map(keyOf))
  const naming = inOrder.filter((draft) => hasChanged.has(keyOf(draft))).flatMap(({ named = [] }) => named)
  return changed.length === 0 ? [] : [...(await rootsEmbedding(db, root, changed.map(refOf))), ...naming]
}

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`
const refOf = ({ kind, id }: OParlObject): Ref => ({ kind: kinds.find((each) => each === kind) ?? 'files', id })

function isGone(root: Root, drafts: readonly Draft[]) {
  const drafted = new Set(drafts.map(keyOf))
  return (told: OParlObject) =>
    told.rootKind === root.kind && told.rootId === root.id && !told.deleted && !drafted.has(keyOf(told))
}

/** Readers see whole seconds, and ask by what they saw. */
const wholeSecond = (at: Date) => new Date(Math.floor(at.getTime() / 1000) * 1000)

/** The draft and everything in it. */
const refsOf = (draft: Draft): Ref[] => [draft, ...embeddedIn(draft)]

const embeddedIn = ({ fields }: Draft): Ref[] =>
  Object.values(fields)
    .flat()
    .filter((value) => value instanceof Embedded)

type Told = ReadonlyMap<string, OParlObject>

/** What is told for the first time, or again after it was gone, changed at this moment: readers must learn of it. */
function objectOf(root: Root, draft: Draft, current: Told, now: Date): OParlObject {
  const before = current.get(keyOf(draft))
  const since = (modifiedAt: Date) => objectSince(root, draft, current, modifiedAt)
  const same = before && since(before.modifiedAt)
  return same && isAsTold(before, same) ? same : since(now)
}

function objectSince(root: Root, draft: Draft, current: Told, modifiedAt: Date): OParlObject {
  const createdAt = wholeSecond(draft.createdAt)
  return {
    kind: draft.kind,
    id: draft.id,
    rootKind: root.kind,
    rootId: root.id,
    createdAt,
    modifiedAt,
    deleted: false,
    json: jsonOf(draft, current, createdAt, modifiedAt),
    alone: JSON.stringify(Object.fromEntries(saying(draft.kind, draft.alone ?? {}))),
    embeds: embeddedIn(draft).map(keyOf),
  }
}

function jsonOf(draft: Draft, current: Told, createdAt: Date, modifiedAt: Date): string {
  const said = saying(draft.kind, draft.fields).map(([name, value]): [string, unknown] => [
    name,
    nested(value, current),
  ])
  return JSON.stringify({
    id: draft.address === undefined ? addressOf(draft.kind, draft.id) : `${home}${base}${draft.address}`,
    type: typeOf(draft.kind),
    ...Object.fromEntries(saying(draft.kind, Object.fromEntries(said))),
    created: withOffset(createdAt),
    modified: withOffset(modifiedAt),
  })
}

/** What is gone is never embedded. */
function nested(value: unknown, current: Told): unknown {
  if (Array.isArray(value)) return value.map((each) => nested(each, current)).filter((each) => each !== undefined)
  if (!(value instanceof Embedded)) return value
  const object = current.get(keyOf(value))
  const json: unknown = object && !object.deleted ? JSON.parse(object.json) : undefined
  return json
}

const isAsTold = (before: OParlObject | undefined, now: OParlObject) =>
  before !== undefined && !before.deleted && before.json === now.json && before.alone === now.alone

/** It keeps its name and its dates, and nothing else (OParl 1.1, 2.8). */
function goneSince(object: OParlObject, now: Date): OParlObject {
  const { id, type, created }: Record<string, unknown> = JSON.parse(object.json)
  const json = JSON.stringify({ id, type, created, modified: withOffset(now), deleted: true })
  return { ...object, modifiedAt: now, deleted: true, json, alone: '{}', embeds: [] }
}
