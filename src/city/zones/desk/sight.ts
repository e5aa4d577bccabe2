import { type Actor, anywhere, demand, may } from '#platform/permission.ts'
import { importBoundaries, publishBoundaries } from '../permissions.ts'

/** Whoever brings boundaries in and whoever publishes them see drafts. */
export function demandSight(actor: Actor) {
  if (!may(actor, publishBoundaries, anywhere)) demand(actor, importBoundaries, anywhere)
}
