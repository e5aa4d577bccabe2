import type { MiddlewareHandler } from 'hono'

/** What the composition root may use of the house: its lists need to know every room, and where the data lies. */
export { outboxDesk, permissionsDesk } from './desk.tsx'

export interface Upkeep {
  /** The folder with the database, the files and the keys. */
  readonly dataDir: string
}

declare module 'hono' {
  interface ContextVariableMap {
    upkeep: Upkeep
  }
}

/** Says to every request where the house keeps its things. */
export const withUpkeep =
  (upkeep: Upkeep): MiddlewareHandler =>
  async (c, next) => {
    c.set('upkeep', upkeep)
    await next()
  }
