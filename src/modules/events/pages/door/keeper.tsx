import type { ParentProps } from 'solid-js'
import type { Session } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { type Why, whys } from '../../rules/door.ts'
import { doorWords as words, verdictWords } from '../../words/door.ts'
import { ToneSigns } from './verdict.tsx'

interface KeeperProps {
  base: string
  said: string
  session: Session
}

/** What the phone says by itself, in the language of its keeper. */
const ownWords = [
  'recorded',
  'recordedAgain',
  'onThisPhone',
  'taken',
  'offlineOn',
  'online',
  'noNetwork',
  'unsent',
  'allSent',
  'setAside',
  'clockWrong',
  'soldAfter',
  'noKeeping',
  'revokedHere',
  'noCamera',
  'ownScansOnly',
  'letInAgain',
  'admitAnyway',
] as const

export type OwnWord = (typeof ownWords)[number]

/** The line to type or scan into, and around it what only works with scripts: it stays hidden without them. */
export function KeeperTools({ base, said, session, children }: ParentProps<KeeperProps>) {
  const { say, link } = useView()
  const own = Object.fromEntries(ownWords.map((name) => [name, say(words[name])]))
  const verdicts = Object.fromEntries(whys.map((why: Why) => [why, say(verdictWords[why])]))
  const letIn = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => say(words.letIn(count)))
  return (
    <door-keeper from={link(base)} session={session.id} words={JSON.stringify({ own, verdicts, letIn })} class="keeper">
      <Tools />
      <div class="keeper__result" aria-live="assertive">
        {children}
      </div>
      <VerdictShape />
      <LookForm base={base} said={said} />
    </door-keeper>
  )
}

/** What a verdict looks like, for the script to fill. */
function VerdictShape() {
  const { say } = useView()
  return (
    <template data-verdict>
      <section class="verdict">
        <ToneSigns />
        <h2 class="verdict__word">{say(verdictWords.welcome)}</h2>
        <p class="verdict__who">
          <bdi />
          <small />
        </p>
        <p class="verdict__why" />
        <div class="verdict__form">
          <fieldset>
            <legend>{say(words.whoComes)}</legend>
          </fieldset>
          <button type="button" class="btn btn--l btn--block">
            {say(words.letIn(1))}
          </button>
        </div>
      </section>
    </template>
  )
}

/** The line to type or scan into. */
function LookForm({ base, said }: Pick<KeeperProps, 'base' | 'said'>) {
  const { say, link } = useView()
  return (
    <form class="keeper__look" method="post" action={link(`${base}/lookup`)}>
      <div class="field">
        <label for="said">{say(words.look)}</label>
        <p class="hint" id="said-hint">
          {say(words.lookHint)}
        </p>
        <input
          class="input"
          id="said"
          name="said"
          value={said}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="auto"
          aria-describedby="said-hint"
        />
      </div>
      <Button size="l" block icon="search">
        {say(words.find)}
      </Button>
    </form>
  )
}

function Tools() {
  const { say } = useView()
  return (
    <div class="keeper__tools" data-tools hidden>
      <video class="keeper__video" data-video muted playsinline hidden />
      <div class="cluster">
        <button type="button" class="btn btn--line" data-camera>
          {say(words.camera)}
        </button>
        <button type="button" class="btn btn--line" data-take>
          {say(words.take)}
        </button>
        <label class="keeper__switch">
          <input type="checkbox" data-offline disabled />
          <span>{say(words.goOffline)}</span>
        </label>
      </div>
      <p class="keeper__state">
        <output data-state />
      </p>
      <p class="keeper__queue">
        <output data-queue />
        <button type="button" class="btn btn--quiet btn--s" data-send hidden>
          {say(words.sendNow)}
        </button>
      </p>
      <p class="keeper__clock">
        <output data-clock />
      </p>
    </div>
  )
}
