import { type ParentProps, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { inLocale } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Look } from '#engines/commitment/index.ts'
import { inspectionWords as words, keeperWords } from '../../words/inspections.ts'

interface Props {
  /** The claim whose verdict form stands inside; without it the list does. */
  claim?: Look['commitment']
}

/** The list or a verdict form, and around it what only works with scripts: it stays hidden without them. */
export function VisitKeeper({ claim, children }: ParentProps<Props>) {
  const { say, link, actor, locale } = useView()
  const own = Object.fromEntries(Object.entries(keeperWords).map(([name, text]) => [name, say(text)]))
  return (
    <visit-keeper
      class="stack"
      person={actor?.kind === 'person' ? actor.id : ''}
      list={link('/desk/inspections')}
      claim={claim && inLocale(claim.statement, locale)}
      words={JSON.stringify(own)}
    >
      <section class="stack" data-tools hidden aria-label={say(words.onPhone)}>
        <div class="keeper__tools">
          <Show when={claim} fallback={<ListTools />}>
            <PlaceTool />
          </Show>
          <p class="keeper__state">
            <output data-state />
          </p>
          <p class="keeper__queue">
            <output data-queue />
            <button type="button" class="btn btn--quiet btn--s" data-send hidden>
              {say(words.sendNow)}
            </button>
          </p>
        </div>
        <ul class="visits" data-kept />
      </section>
      <KeptShape />
      {children}
    </visit-keeper>
  )
}

function PlaceTool() {
  const { say } = useView()
  return (
    <div class="cluster" data-spot>
      <button type="button" class="btn btn--line btn--s" data-here>
        {say(words.addPlace)}
      </button>
      <output data-place />
    </div>
  )
}

function ListTools() {
  const { say } = useView()
  return (
    <div class="cluster">
      <button type="button" class="btn btn--line" data-take>
        {say(words.take)}
      </button>
      <button type="button" class="btn btn--quiet" data-forget hidden>
        {say(words.forget)}
      </button>
    </div>
  )
}

/** What a kept verdict looks like, for the script to fill. */
function KeptShape() {
  const { say, link } = useView()
  return (
    <template>
      <li class="kept panel panel--sunken">
        <p class="cluster">
          <a href={link('/desk/inspections')}>{say(words.title)}</a>
          <span data-waits>
            <Tag tone="wait" icon="clock">
              {say(words.waits)}
            </Tag>
          </span>
          <span data-refused>
            <Tag tone="alert" icon="alert">
              {say(words.refused)}
            </Tag>
          </span>
        </p>
        <p>
          <b data-verdict /> · <time data-at />
        </p>
        <p data-what dir="auto" />
        <div data-refused>
          <p class="kept__why" data-why />
          <Button type="button" look="line" size="s">
            {say(words.dismiss)}
          </Button>
        </div>
      </li>
    </template>
  )
}
