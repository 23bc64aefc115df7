import * as v from 'valibot'
import { draftOf, type AgreementDraft } from '../support/group/agreement'
import type { ItemSummary } from '../support/group/model'
import { useDraft, type Draft } from './useDraft'

const schema = v.object({ value: v.nullable(v.union([v.number(), v.string()])), reason: v.string(), dissent: v.string() })

/** What the mesa is writing about an item, wherever it is shown: on its card, on the wall, after a reload. */
export const useAgreementDraft = (item: () => ItemSummary): Draft<AgreementDraft> => useDraft(`acuerdo/${item().id}`, schema, () => draftOf(item()))
