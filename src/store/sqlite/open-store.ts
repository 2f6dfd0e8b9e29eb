// The only entrance to this room: opens the file, migrates it, and returns the
// archive in it.

import {
  createAccessKey,
  findAccessKey,
  findKeyState,
  forgetAccessKey,
  listAccessKeys,
  noteAccess,
  revokeAccessKey,
  rotateAccessKey,
} from './keys/access-keys.ts'
import { holdKey, saveRecord, releaseKey, claimKey } from './keys/idempotency-records.ts'
import { beginSession, endSession, findSession } from './keys/sessions.ts'
import { findArticle, findSame } from './articles/articles.ts'
import { deleteArticle, listRemovals } from './articles/delete-article.ts'
import { deletePublication } from './articles/publications.ts'
import { identifyArticle, publishArticle } from './articles/identify-article.ts'
import { listArticles } from './articles/list-articles.ts'
import { findChangeTimes, followChanges } from './changes/follow-changes.ts'
import { logWrites } from './changes/log-writes.ts'
import { compact } from './maintenance/compact.ts'
import { eraseOn } from './erasure/erase-on.ts'
import { beginErasure, findErasure, isErasing, listErasing, listErasures, previewErasure } from './erasure/erasures.ts'
import { identifyFile, requireSameFile } from './maintenance/archive-file.ts'
import { dropDamagedPages } from './maintenance/drop-damaged-pages.ts'
import { editSpeaker } from './speakers/edit-speaker.ts'
import { exportArticles } from './exports/export-articles.ts'
import { exportLines, exportQuotes, findExportPage } from './exports/export-quotes.ts'
import { findLeaders, hasToCluster, listToCluster, saveClusters } from './clusters/clusters.ts'
import { listOccurrences } from './clusters/occurrences.ts'
import { findContexts } from './search/find-contexts.ts'
import { findSimilar } from './search/find-similar.ts'
import { computeFacets } from './stats/compute-facets.ts'
import { computeStats } from './stats/compute-stats.ts'
import { measureSize } from './stats/measure-size.ts'
import { mergeSpeakers } from './speakers/merge-speakers.ts'
import { findSchemaState } from './migrate.ts'
import { moveOn } from './speakers/move-on.ts'
import { openDatabase } from './open-database.ts'
import type { StoreSettings } from './open-database.ts'
import { prepare } from './prepare.ts'
import { listQuoteChanges } from './quotes/quote-changes.ts'
import { countQuotes, findQuote, listQuotes } from './quotes/quotes.ts'
import { addQuote, reviewQuote } from './quotes/review-quotes.ts'
import { reviewArticle, reviewQuotes } from './quotes/review-many.ts'
import { undoReviews } from './quotes/undo-reviews.ts'
import { readReviewProgress } from './quotes/review-progress.ts'
import { listReviewQueue } from './quotes/review-queue.ts'
import { editArticle } from './articles/revise-article.ts'
import { makeArticleWrites } from './articles/write-articles.ts'
import {
  countOutdated,
  findRevision,
  findRevisionPairs,
  findText,
  listOutdated,
  listRevisions,
} from './articles/revisions.ts'
import { listSpeakerChanges } from './speakers/speaker-changes.ts'
import { listMoves } from './speakers/speaker-moves.ts'
import { findProfile, findSurvivor } from './speakers/speaker-profile.ts'
import { findSpeaker, findSpeakerRowId, listSpeakers } from './speakers/speakers.ts'
import { findMisspelt } from './speakers/near-names.ts'
import { listSuggestions } from './speakers/list-suggestions.ts'
import { splitSpeaker } from './speakers/split-speaker.ts'
import type { SpeakerRefusal, Store } from '../store.ts'
import { undoSpeakerChange } from './speakers/undo-speaker-change.ts'

export { identifyFile } from './maintenance/archive-file.ts'
export { lookAtCopy } from './open-copy.ts'
export { openDatabase } from './open-database.ts'
export type { StoreSettings } from './open-database.ts'

/** Opens the archive. Throws an ArchiveError, or an error from the migrations; the file is then closed. */
export function openStore(settings: StoreSettings): Store {
  const database = openDatabase(settings)
  const file =
    settings.path === ':memory:' || settings.isCopy === true ? null : (settings.file ?? identifyFile(settings.path))
  // Each of these runs several queries, which must all see the same state whatever another process writes.
  const reading = <Answer>(read: () => Answer): Answer => database.transaction(read).deferred()
  const logged = logWrites(database)
  const writing = <Answer>(write: () => Answer): Answer => kept(() => logged(write))
  /** Before, so that nothing is written into a file that is gone; after, so that no success is reported if it is. */
  const kept = <Answer>(write: () => Answer): Answer => {
    if (file !== null) requireSameFile(file)
    const answer = write()
    if (file !== null) requireSameFile(file)
    return answer
  }
  const { idle, ...articleWrites } = makeArticleWrites(database, writing)
  /** Nobody may change a speaker who is being erased. */
  const changing = <Outcome>(ids: readonly string[], change: () => Outcome): Outcome | SpeakerRefusal =>
    writing(() => {
      const gone = ids.find((id) => isErasing(database, [id]))
      return gone === undefined ? change() : { outcome: 'missing', id: gone }
    })
  return dropDamagedPages(database, {
    findSame: async (article) => reading(() => findSame(database, article)),
    ...articleWrites,
    identifyArticles: async (articles) => reading(() => articles.map((article) => identifyArticle(database, article))),
    publishArticles: async (articles) => writing(() => articles.map((article) => publishArticle(database, article))),
    deletePublication: async (articleId, number) => writing(() => deletePublication(database, articleId, number)),
    findArticle: async (id) => reading(() => findArticle(database, id)),
    listArticles: async (page, filter) => reading(() => listArticles(database, page, filter)),
    deleteArticle: async (id) => writing(() => deleteArticle(database, id)),
    listRemovals: async () => listRemovals(database),

    findQuote: async (id) => reading(() => findQuote(database, id)),
    listQuotes: async (filter, page, order) => reading(() => listQuotes(database, filter, page, order)),
    countQuotes: async (filter) => reading(() => countQuotes(database, filter)),
    findExportPage: async (filter, page, unit) => reading(() => findExportPage(database, filter, page, unit)),
    exportLines: async (rowIds) => reading(() => exportLines(database, rowIds)),
    exportQuotes: async (rowIds) => reading(() => exportQuotes(database, rowIds)),
    exportArticles: async (rowIds) => reading(() => exportArticles(database, rowIds)),
    findContexts: async (ids, length) => reading(() => findContexts(database, ids, length)),
    hasToCluster: async () => hasToCluster(database),
    listToCluster: async (limit) => reading(() => listToCluster(database, limit)),
    findLeaders: async (fingerprints) => reading(() => findLeaders(database, fingerprints)),
    saveClusters: async (decisions) => writing(() => saveClusters(database, decisions)),
    listOccurrences: async (id, page) => reading(() => listOccurrences(database, id, page)),
    findSimilar: async (quotations) => reading(() => findSimilar(database, quotations)),
    reviewQuote: async (id, tag, review) => writing(() => reviewQuote(database, id, tag, review)),
    reviewQuotes: async (quotes, review) => writing(() => reviewQuotes(database, quotes, review)),
    reviewArticle: async (id, revision, review, limit) =>
      writing(() => reviewArticle(database, id, revision, review, limit)),
    undoReviews: async (quotes, signer) => writing(() => undoReviews(database, quotes, signer)),
    listReviewQueue: async (page, filter) => reading(() => listReviewQueue(database, page, filter)),
    readReviewProgress: async (since, filter) => reading(() => readReviewProgress(database, since, filter)),
    addQuote: async (articleId, quote) => writing(() => addQuote(database, articleId, quote)),
    listQuoteChanges: async (id, page) => reading(() => listQuoteChanges(database, id, page)),

    editArticle: async (id, tag, details, by, key = null) =>
      writing(() => editArticle(database, id, tag, details, { by, key })),
    listRevisions: async (id, page) => reading(() => listRevisions(database, id, page)),
    findRevision: async (id, revision) => reading(() => findRevision(database, id, revision)),
    findPairs: async (texts) => reading(() => findRevisionPairs(database, texts)),
    findText: async (id) => findText(database, id),
    listOutdated: async (now, after, limit) => listOutdated(database, now, after, limit),
    countOutdated: async (now) => countOutdated(database, now),

    findSpeaker: async (id) => reading(() => findSpeaker(database, id)),
    listSuggestions: async (id, page) => reading(() => listSuggestions(database, id, page)),
    findMisspelt: async (names) => reading(() => findMisspelt(database, names)),
    findProfile: async (id) => reading(() => findProfile(database, id)),
    findSurvivor: async (id) => findSurvivor(database, id),
    listSpeakers: async (query, page, order, kinds) => reading(() => listSpeakers(database, query, page, order, kinds)),
    editSpeaker: async (id, tag, edit) => changing([id], () => editSpeaker(database, id, tag, edit)),
    mergeSpeakers: async (id, otherId, signer, batchId) =>
      changing([id, otherId], () => mergeSpeakers(database, id, otherId, signer, batchId)),
    splitSpeaker: async (id, split) => changing([id], () => splitSpeaker(database, id, split)),
    undoSpeakerChange: async (id, changeId, signer) =>
      changing([id], () => undoSpeakerChange(database, id, changeId, signer)),
    moveOn: async (changeRowId) => writing(() => moveOn(database, changeRowId)),
    listMoves: async () => listMoves(database),
    listSpeakerChanges: async (id, page) =>
      reading(() => (findSpeakerRowId(database, id) === null ? null : listSpeakerChanges(database, id, page))),

    previewErasure: async (target) => reading(() => previewErasure(database, target)),
    beginErasure: async (target, key) => writing(() => beginErasure(database, target, key)),
    eraseOn: async (id) => eraseOn(database, id, writing),
    listErasing: async () => listErasing(database),
    findErasure: async (id) => findErasure(database, id),
    listErasures: async (page) => reading(() => listErasures(database, page)),
    compact: async () => kept(() => compact(database)),

    followChanges: async (after, limit, kinds) => reading(() => followChanges(database, after, limit, kinds)),
    findChangeTimes: async (quoteIds) => reading(() => findChangeTimes(database, quoteIds)),

    computeStats: async (filter, limit, withBreakdown) =>
      reading(() => computeStats(database, filter, limit, withBreakdown)),
    computeFacets: async (filter, limit) => reading(() => computeFacets(database, filter, limit)),

    // A transaction, but not one that the change log records.
    claimKey: async (key, requestSha256) =>
      kept(() => database.transaction(claimKey).immediate(database, key, requestSha256)),
    holdKey: async (key) => kept(() => holdKey(database, key)),
    saveRecord: async (key, answer) => kept(() => saveRecord(database, key, answer)),
    releaseKey: async (key) => kept(() => releaseKey(database, key)),

    createAccessKey: async (name, scope, expiresAt) =>
      kept(() => createAccessKey(database, name, scope, Date.now(), expiresAt)),
    rotateAccessKey: async (id, until) =>
      kept(() => database.transaction(rotateAccessKey).immediate(database, id, until)),
    forgetAccessKey: async (id) => kept(() => database.transaction(forgetAccessKey).immediate(database, id)),
    listAccessKeys: async () => listAccessKeys(database),
    revokeAccessKey: async (id) => writing(() => revokeAccessKey(database, id)),
    findAccessKey: async (text) => findAccessKey(database, text),
    beginSession: async (keyId) => kept(() => database.transaction(beginSession).immediate(database, keyId)),
    findSession: async (token) => findSession(database, token),
    endSession: async (token) => kept(() => endSession(database, token)),
    noteAccess: async (id) => kept(() => noteAccess(database, id)),
    findKeyState: async () => findKeyState(database),

    findSchemaState: async () => {
      if (file !== null) requireSameFile(file)
      return findSchemaState(database)
    },
    // As long as there is room, this rewrites one page with its present contents.
    checkWritable: async () => kept(() => void database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; COMMIT')),
    measureSize: async () => reading(() => measureSize(database)),
    check: async () => void prepare(database, 'SELECT number FROM migration LIMIT 1').get(),
    close: async () => {
      await idle()
      database.close()
    },
  })
}
