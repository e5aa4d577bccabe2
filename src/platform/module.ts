import type { Hono } from 'hono'
import type { Fact } from './facts/fact.ts'
import type { Projection } from './facts/relay.ts'
import type { Env } from './http/env.ts'
import type { Job } from './jobs/job.ts'
import type { Text } from './locale.ts'
import type { Permission } from './permission.ts'
import type { SearchSource } from './search/source.ts'
import type { IconName } from './ui/icon-names.ts'
import type { Reaction } from './work.ts'

export interface NavItem {
  readonly label: Text
  readonly to: string
  readonly order: number
  /** Which symbol of the icon sheet stands beside it at the Desk. */
  readonly icon?: IconName
  /** Desk items stand in groups: daily work, follow-up, publishing, the city, the house. */
  readonly group?: DeskGroup
  readonly permission?: Permission
}

export type DeskGroup = 'daily' | 'follow-up' | 'publishing' | 'city' | 'house'

/** All that a room tells the house about itself. Anything left out, it does not have. */
export interface Module {
  /** Also the folder and the prefix of its tables, permissions, facts and reactions. */
  readonly name: string
  readonly title: Text
  readonly permissions?: readonly Permission[]
  /** What it records; the public record knows the kinds by these. */
  readonly facts?: readonly Pick<Fact, 'name' | 'says' | 'inside'>[]
  /** Pages for everybody, by the address they begin at: `{ '/news': news }`. */
  readonly routes?: Readonly<Record<string, Hono<Env>>>
  /** Pages for staff, by the address below `/desk`: `{ '/articles': articles }`. */
  readonly desk?: Readonly<Record<string, Hono<Env>>>
  readonly nav?: readonly NavItem[]
  readonly reactions?: readonly Reaction[]
  /** Counts that follow the record, fact by fact, in the relay's own transaction. */
  readonly projections?: readonly Projection[]
  readonly search?: readonly SearchSource[]
  readonly jobs?: readonly Job[]
}

export const defineModule = (module: Module) => module
