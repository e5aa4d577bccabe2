/** Mistakes the compiler must catch. Never run: the check of types fails if one of these lines begins to compile. */
import type { z } from 'zod'
import { DateField, Field, TranslatedField } from '../forms/fields.tsx'
import type { FormOf } from '../forms/form.ts'
import { Button } from './button.tsx'
import { Figure } from './figure.tsx'
import { Icon } from './icon.tsx'
import { Star } from './star.tsx'
import { Tag } from './tag.tsx'

const label = { fa: 'نام', en: 'Name' }

declare const form: FormOf<
  z.ZodObject<{ mobile: z.ZodString; born: z.ZodObject<{ day: z.ZodString }>; title: z.ZodObject<{ fa: z.ZodString }> }>
>

/** These are right, and must go on compiling. */
export const right = () => (
  <>
    <Field form={form} name="mobile" label={label} />
    <Field form={form} name="title.fa" label={label} />
    <DateField form={form} name="born" label={label} />
    <TranslatedField form={form} name="title" label={label} />
  </>
)

// @ts-expect-error the form has no such field
export const field = () => <Field form={form} name="mobil" label={label} />

// @ts-expect-error the title has no such part
export const part = () => <Field form={form} name="title.de" label={label} />

// @ts-expect-error there is no such symbol
export const icon = () => <Icon name="unicorn" />

// @ts-expect-error a tag has five tones and no others
export const tag = () => <Tag tone="danger">x</Tag>

// @ts-expect-error a star has five states
export const star = () => <Star proof="almost" />

// @ts-expect-error a reason is said in Persian first
export const button = () => <Button whyNot={{ en: 'Closed' }}>x</Button>

// @ts-expect-error a measured number does not go without its answers, its interval and its source
export const figure = () => <Figure label={label} measured={{ value: 58 }} />

// @ts-expect-error the island has no such attribute
export const island = () => <search-suggest form="/search" />
