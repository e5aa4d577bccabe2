import { z } from 'zod'
import oparl from '#modules/oparl/module.ts'
import type { City } from './city.ts'

const json = z.looseObject({ id: z.string().optional() })
const Page = z.object({ data: z.array(json), links: z.looseObject({ next: z.string().optional() }) })

export type OParlObject = z.output<typeof json>
export const oparlRoot = '/oparl/1.1'

/** The ten lists of a body, by their names in it. */
export const listNames = [
  'organization',
  'person',
  'membership',
  'meeting',
  'agendaItem',
  'paper',
  'consultation',
  'file',
  'locationList',
  'legislativeTermList',
] as const

/** Somebody's program that reads the city's OParl, and nothing else. */
export function oparlReader(city: City) {
  const ask = (address: string, init?: RequestInit) => {
    const { pathname, search } = new URL(address, 'http://localhost')
    return city.app.request(`${pathname}${search}`, init)
  }
  const read = async (address: string) => json.parse(await (await ask(address)).json())
  const whole = async (address: string): Promise<OParlObject[]> => {
    const { data, links } = Page.parse(await (await ask(address)).json())
    return links.next === undefined ? data : [...data, ...(await whole(links.next))]
  }
  return {
    ask,
    read,
    /** Every object of a list, page after page. */
    whole,
    listsOf: async () => {
      const body = await read(`${oparlRoot}/bodies/tabriz`)
      return listNames.map((name) => String(body[name]))
    },
    /** Lets the facts be heard, and does what the house does every second. */
    tell: async () => {
      await city.settle()
      await oparl.jobs?.find(({ name }) => name === 'oparl.tell')?.run(await city.work('rules'))
    },
  }
}
