import { articles } from '../../src/demo/articles/articles.ts'

const paragraphs = articles.flatMap(({ body }) => body.flatMap((block) => ('p' in block ? [block.p] : [])))
const titles = articles.map(({ title }) => title.fa)
const leads = articles.map(({ lead }) => lead.fa)
const tags = [...new Set(articles.flatMap((article) => article.tags))]

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? ''

/** A text like those of the samples: another title, lead and paragraphs of theirs for every number, always the same ones. */
export function textOf(number: number) {
  const [first, second] = [pick(titles, number * 7), pick(titles, number * 13 + 5)]
  return {
    title: `${first.split(/[:،]/)[0]}؛ ${second.split(/[:،]/)[0]}`,
    lead: pick(leads, number * 3 + 1),
    body: [1, 2, 3].map((part) => pick(paragraphs, number * (part * 2 + 9) + part * 31)).join('\n'),
    tags: [pick(tags, number * 5), pick(tags, number * 11 + 3)],
  }
}
