import { useView } from '../http/view.ts'
import { digits } from '../text/digits.ts'
import { type FieldBasics, FieldFrame, frameOf, spoken } from './field.tsx'
import { words } from './words.ts'

/** A number is typed as text, so that Persian digits may be typed too. */
type FieldType = 'text' | 'tel' | 'email' | 'number' | 'password' | 'search' | 'url' | 'code'

interface FieldProps<Name extends string> extends FieldBasics<Name> {
  type?: FieldType
  autocomplete?: string
  /** How wide the answer is, in a word: a number of two digits is `xs`. */
  width?: 'xs' | 's' | 'm'
  /** At most so many characters. */
  most?: number
}

/** A line to fill in: a label, its input, and the problem with it. */
export function Field<Name extends string>(props: FieldProps<Name>) {
  const { locale } = useView()
  const { form, name, type = 'text', width, autocomplete, most } = props
  const typed = form.typed(name) ?? ''
  const frame = frameOf(props)
  return (
    <FieldFrame {...frame}>
      <input
        class={classesOf(type, width)}
        id={frame.id}
        name={name}
        value={type === 'number' ? digits(typed, locale) : type === 'password' ? '' : typed}
        autocomplete={autocomplete}
        maxlength={most}
        dir={runsLeftToRight(type) ? undefined : directionFor(typed)}
        {...kinds[type]}
        {...spoken(frame)}
      />
    </FieldFrame>
  )
}

/** How each kind of line is typed: which keyboard a phone shows, which way the text runs. */
const kinds = {
  text: { type: 'text' },
  search: { type: 'search' },
  tel: { type: 'tel' },
  email: { type: 'email' },
  url: { type: 'url' },
  password: { type: 'password' },
  number: { type: 'text', inputmode: 'numeric' },
  code: { type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code' },
} as const

/** What is written finds its own direction; an empty line keeps the page's, where `auto` would begin at the left. */
const directionFor = (typed: string) => (typed === '' ? undefined : 'auto')

const runsLeftToRight = (type: FieldType) => type !== 'text' && type !== 'search' && type !== 'number'

const classesOf = (type: FieldType, width: 'xs' | 's' | 'm' | undefined) =>
  ['input', runsLeftToRight(type) && 'input--ltr', width && `w-${width}`].filter(Boolean).join(' ')

interface MobileProps<Name extends string> extends FieldBasics<Name> {
  /** The number of whoever fills the form in: their browser may know it. */
  own?: boolean
}

/** The number of a mobile phone, in any way people write one. */
export const MobileField = <Name extends string>({ own, ...props }: MobileProps<Name>) => (
  <Field {...props} type="tel" {...(own && { autocomplete: 'tel' })} width="m" most={30} />
)

interface TextAreaProps<Name extends string> extends FieldBasics<Name> {
  rows?: number
  most?: number
}

/** Some lines to write. */
export function TextArea<Name extends string>(props: TextAreaProps<Name>) {
  const { form, name, rows = 5, most } = props
  const typed = form.typed(name) ?? ''
  const frame = frameOf(props)
  return (
    <FieldFrame {...frame}>
      <textarea
        class="input"
        id={frame.id}
        name={name}
        rows={rows}
        maxlength={most}
        dir={directionFor(typed)}
        {...spoken(frame)}
      >
        {typed}
      </textarea>
    </FieldFrame>
  )
}

/** What the form carries along unseen. */
export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

interface MoneyProps<Name extends string> extends FieldBasics<Name> {
  most?: number
}

/** An amount in toman, with its unit beside it. What is typed is text: spaces, «٬» and all digits are welcome. */
export function MoneyField<Name extends string>(props: MoneyProps<Name>) {
  const { locale, say } = useView()
  const { form, name, most = 24 } = props
  const frame = frameOf(props)
  return (
    <FieldFrame {...frame}>
      <span class="money">
        <input
          class="input"
          id={frame.id}
          name={name}
          type="text"
          inputmode="numeric"
          maxlength={most}
          value={digits(form.typed(name) ?? '', locale)}
          {...spoken(frame)}
        />
        <span>{say(words.toman)}</span>
      </span>
    </FieldFrame>
  )
}
