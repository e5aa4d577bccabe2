import type { MiddlewareHandler } from 'hono'
import { openPress, type Press, type PressOptions } from './index.ts'

declare module 'hono' {
  interface ContextVariableMap {
    press: LazyPress
  }
}

/** A press that is opened with the first document: most processes never print one. */
export type LazyPress = Pick<Press, 'print' | 'stop'>

export function lazyPress(options: PressOptions = {}): LazyPress {
  let press: Promise<Press> | undefined
  return {
    print: async (template, data, printing) => {
      press ??= openPress(options)
      return (await press).print(template, data, printing)
    },
    stop: async () => (await press)?.stop(),
  }
}

/** Lays the press out for every request. */
export const providePress =
  (press: LazyPress): MiddlewareHandler =>
  async (c, next) => {
    c.set('press', press)
    await next()
  }
