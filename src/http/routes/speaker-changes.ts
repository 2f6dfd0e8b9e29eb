// Changes that people make to the speakers of the archive.

import { finishMove } from '../../store/steps/finish-move.ts'
import type { SpeakerMoving, SpeakerOutcome, SpeakerRefusal, Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { SpeakerHistory, SpeakerUpdate } from '../../api/schemas/speaker-changes.ts'
import { ChangeUndo, SpeakerEdit, SpeakerMerge, SpeakerSplit } from '../../api/schemas/speaker-changes.ts'
import {
  BODY_PROBLEMS,
  declareAnswer,
  declareProblems,
  KEY_PROBLEMS,
  VERSION_PROBLEMS,
} from './answers/declare-answers.ts'
import { changedMeanwhile, IfMatchHeaders, readIfMatch, sendTag } from './answers/entity-tags.ts'
import { followMerge, MOVED, speakerNotFound } from './answers/follow-merge.ts'
import { signerOf } from '../plugins/access/authorization.ts'
import { IdempotencyHeaders } from '../plugins/idempotency.ts'
import { answerPage } from './answers/paging.ts'
import { presentSpeakerChange, presentSpeakerUpdate } from '../../api/present/speaker-changes.ts'
import { Problem } from '../../api/problems.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { PageQuery } from '../../api/schemas/fields/lists.ts'

export function addSpeakerChangeRoutes(app: App, store: Store): void {
  const following = followMerge(store)

  async function finish(begun: Promise<SpeakerOutcome | SpeakerMoving>): Promise<SavedSpeaker> {
    const outcome = await finishMove(store, await begun)
    if (outcome.outcome === 'saved') return outcome
    // Carries it on, since nobody else may if the service was stopped or its disk was full.
    if (outcome.outcome === 'under-way') {
      finishMove(store, { ...outcome, outcome: 'moving' }).catch((error: unknown) =>
        app.log.warn({ err: error }, STUCK),
      )
    }
    throw refuse(outcome)
  }

  app.patch(
    '/v1/speakers/:id',
    {
      ...following,
      schema: {
        operationId: 'editSpeaker',
        tags: ['speakers'],
        summary: 'Correct a speaker',
        description: 'Name, kind, aliases, and an identifier. It can be undone.',
        params: IdParams,
        headers: IfMatchHeaders,
        body: SpeakerEdit,
        response: {
          200: declareAnswer('The speaker as they are now.', SpeakerUpdate),
          308: MOVED,
          ...declareProblems(
            ...BODY_PROBLEMS,
            'speaker-not-found',
            'url-too-long',
            'name-taken',
            'change-under-way',
            ...VERSION_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const current = await store.findSpeaker(id)
      if (current === null) throw speakerNotFound(id)
      const tag = readIfMatch(request.headers, current.tag)
      const { name, kind, aliases, externalId } = request.body
      const edit = {
        ...(name === undefined ? {} : { name }),
        ...(kind === undefined ? {} : { kind }),
        ...(aliases === undefined ? {} : { aliases: aliases.map(toAlias) }),
        ...(externalId === undefined ? {} : { externalId }),
      }
      const saved = await finish(store.editSpeaker(id, tag, { ...edit, ...signerOf(request, request.body) }))
      sendTag(reply, saved.speaker.tag)
      return presentSpeakerUpdate(saved)
    },
  )

  app.post(
    '/v1/speakers/:id/merge',
    {
      config: { idempotent: true },
      ...following,
      schema: {
        operationId: 'mergeSpeakers',
        tags: ['speakers'],
        summary: 'Merge other speakers into this one',
        description:
          'All quotes of the other become this speaker’s, and so do those of later articles. The other’s id redirects here. It can be undone.',
        params: IdParams,
        headers: IdempotencyHeaders,
        body: SpeakerMerge,
        response: {
          200: declareAnswer('The remaining speaker.', SpeakerUpdate),
          308: MOVED,
          ...declareProblems(
            ...BODY_PROBLEMS,
            ...KEY_PROBLEMS,
            'speaker-not-found',
            'url-too-long',
            'already-merged',
            'change-under-way',
          ),
        },
      },
    },
    async (request) => {
      const { id } = request.params
      const { speakerId, speakerIds = speakerId === undefined ? [] : [speakerId] } = request.body
      const [first, ...others] = await duplicatesOf(store, id, speakerIds)
      const signer = signerOf(request, request.body)
      let saved = await finish(store.mergeSpeakers(id, first!, signer))
      const batchId = saved.change?.id ?? null
      for (const other of others) saved = await finish(store.mergeSpeakers(id, other, signer, batchId))
      return presentSpeakerUpdate(saved)
    },
  )

  app.post(
    '/v1/speakers/:id/split',
    {
      config: { idempotent: true },
      ...following,
      schema: {
        operationId: 'splitSpeaker',
        tags: ['speakers'],
        summary: 'Split another speaker off this one',
        description:
          'Some of the quotes are by somebody else with the same name: they are moved to a new speaker, `other` in the response. Later articles are linked to this one. It can be undone.',
        params: IdParams,
        headers: IdempotencyHeaders,
        body: SpeakerSplit,
        response: {
          201: declareAnswer('Both speakers; `Location` is the address of the new one.', SpeakerUpdate),
          308: MOVED,
          ...declareProblems(
            ...BODY_PROBLEMS,
            ...KEY_PROBLEMS,
            'speaker-not-found',
            'url-too-long',
            'nothing-to-split',
            'change-under-way',
          ),
        },
      },
    },
    async (request, reply) => {
      const { quoteIds, articleIds, name = null, kind = null } = request.body
      const split = { quoteIds, articleIds, name, kind, ...signerOf(request, request.body) }
      const saved = await finish(store.splitSpeaker(request.params.id, split))
      return reply.code(201).header('location', `/v1/speakers/${saved.other?.id}`).send(presentSpeakerUpdate(saved))
    },
  )

  app.post(
    '/v1/speakers/:id/undo',
    {
      config: { idempotent: true },
      ...following,
      schema: {
        operationId: 'undoSpeakerChange',
        tags: ['speakers'],
        summary: 'Undo a change to a speaker',
        description:
          'Undoes an edit, a merge or a split, with its consequences since: quotes stored after a merge under the other’s names become the other’s again. Changes to the same speakers are undone latest first.',
        params: IdParams,
        headers: IdempotencyHeaders,
        body: ChangeUndo,
        response: {
          200: declareAnswer('The speakers as they are now.', SpeakerUpdate),
          308: MOVED,
          ...declareProblems(
            ...BODY_PROBLEMS,
            ...KEY_PROBLEMS,
            'speaker-not-found',
            'change-not-found',
            'url-too-long',
            'name-taken',
            'already-undone',
            'later-change',
            'change-under-way',
          ),
        },
      },
    },
    async (request) => {
      const { id } = request.params
      if ((await store.findSpeaker(id)) === null) throw speakerNotFound(id)
      const { changeId = null } = request.body
      const signer = signerOf(request, request.body)
      let saved = await finish(store.undoSpeakerChange(id, changeId, signer))
      // Speakers who were merged together.
      while (saved.rest) saved = await finish(store.undoSpeakerChange(id, saved.rest, signer))
      return presentSpeakerUpdate(saved)
    },
  )

  app.get(
    '/v1/speakers/:id/history',
    {
      ...following,
      schema: {
        operationId: 'listSpeakerHistory',
        tags: ['speakers'],
        summary: 'List the changes to a speaker',
        description: 'Edits, merges and splits, latest first, including those that were undone.',
        params: IdParams,
        querystring: PageQuery,
        response: {
          200: declareAnswer('A page of changes.', SpeakerHistory),
          308: MOVED,
          ...declareProblems('invalid-request', 'invalid-cursor', 'speaker-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      return answerPage(
        request,
        reply,
        async (page) => {
          const changes = await store.listSpeakerChanges(id, page)
          if (changes === null) throw speakerNotFound(id)
          return changes
        },
        presentSpeakerChange,
      )
    },
  )
}

/** Each one once; all must exist before the first is merged. */
async function duplicatesOf(store: Store, id: string, ids: readonly string[]): Promise<readonly string[]> {
  const others = [...new Set(ids)]
  if (others.length < 2) return others
  for (const other of others) {
    const survivor = other === id ? id : await store.findSurvivor(other)
    if (survivor === id) throw refuse({ outcome: 'same', id: other })
    if (survivor !== null) throw refuse({ outcome: 'merged-before', id: other, survivorId: survivor })
    if ((await store.findSpeaker(other)) === null) throw speakerNotFound(other)
  }
  return others
}

const toAlias = (given: string | { alias: string; from?: string | undefined; to?: string | undefined }) =>
  typeof given === 'string' ? given : { alias: given.alias, from: given.from ?? null, to: given.to ?? null }

type SavedSpeaker = Extract<SpeakerOutcome, { outcome: 'saved' }>

const STUCK = 'A change to speakers cannot continue; the next request for one of them will resume it'

function refuse(refusal: SpeakerRefusal): Problem {
  switch (refusal.outcome) {
    case 'missing':
      return speakerNotFound(refusal.id)
    case 'stale':
      return changedMeanwhile()
    case 'taken': {
      const { field, value, speakerId } = refusal
      const what = field === 'aliases' ? 'The alias' : 'The externalId'
      return new Problem('name-taken', `${what} ${JSON.stringify(value)} belongs to the speaker ${speakerId}.`, {
        ids: { speakerId },
      })
    }
    case 'under-way':
      return new Problem('change-under-way', `The change ${refusal.id} is still in progress.`, {
        ids: { changeId: refusal.id },
        retryAfter: 1,
      })
    case 'same':
      return new Problem('already-merged', 'Both ids are this speaker’s.', { ids: { speakerId: refusal.id } })
    case 'merged-before':
      return new Problem('already-merged', `${refusal.id} was already merged into ${refusal.survivorId}.`, {
        ids: { speakerId: refusal.survivorId },
      })
    case 'not-theirs':
      return new Problem(
        'nothing-to-split',
        `${JSON.stringify(refusal.id)} is neither a quote of this speaker nor an article with one.`,
      )
    case 'nothing-left':
      return new Problem('nothing-to-split', 'These are all of this speaker’s quotes: nothing would be left.')
    case 'unknown-change':
      return new Problem(
        'change-not-found',
        refusal.id === null ? 'There is nothing to undo.' : `This speaker has no change ${JSON.stringify(refusal.id)}.`,
      )
    case 'undone-before':
      return new Problem('already-undone', `The change ${refusal.id} has already been undone.`)
    case 'later-change':
      return new Problem('later-change', `The change ${refusal.id} came later.`, { ids: { changeId: refusal.id } })
  }
}
