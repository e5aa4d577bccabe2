import { z } from 'zod'

/** The name of the hidden field that `<FormBox once>` puts into a form. */
export const onceField = 'once'

/** Its schema. A form without it, as an API sends one, is done each time it comes. */
export const onceKey = z.uuid().optional().catch(undefined)
