import type { Rule } from '../model/rule.ts';
import { adoptionUnfounded } from './adoption-unfounded/rule.ts';
import { bodyCircle } from './body-circle/rule.ts';
import { bodyKind } from './body-kind/rule.ts';
import { bodyUnconstituted } from './body-unconstituted/rule.ts';
import { bodyUnknown } from './body-unknown/rule.ts';
import { changeEditorial } from './change-editorial/rule.ts';
import { citationOfDraft } from './citation-of-draft/rule.ts';
import { citationUnresolved } from './citation-unresolved/rule.ts';
import { colourFaint } from './colour-faint/rule.ts';
import { dateFormat } from './date-format/rule.ts';
import { dateImpossible } from './date-impossible/rule.ts';
import { dateOrder } from './date-order/rule.ts';
import { dateReview } from './date-review/rule.ts';
import { dateRewritten } from './date-rewritten/rule.ts';
import { decisionEarly } from './decision-early/rule.ts';
import { decisionMajority } from './decision-majority/rule.ts';
import { decisionPower } from './decision-power/rule.ts';
import { decisionQuorum } from './decision-quorum/rule.ts';
import { decisionUnfounded } from './decision-unfounded/rule.ts';
import { decisionVotes } from './decision-votes/rule.ts';
import { frontMatterLanguage } from './front-matter-language/rule.ts';
import { frontMatterMissing } from './front-matter-missing/rule.ts';
import { frontMatterSyntax } from './front-matter-syntax/rule.ts';
import { frontMatterUnclosed } from './front-matter-unclosed/rule.ts';
import { idCollision } from './id-collision/rule.ts';
import { idMalformed } from './id-malformed/rule.ts';
import { idMismatch } from './id-mismatch/rule.ts';
import { idRemoved } from './id-removed/rule.ts';
import { idRepeated } from './id-repeated/rule.ts';
import { idReserved } from './id-reserved/rule.ts';
import { idSequence } from './id-sequence/rule.ts';
import { idVanished } from './id-vanished/rule.ts';
import { limitDepth } from './limit-depth/rule.ts';
import { limitFindings } from './limit-findings/rule.ts';
import { limitSize } from './limit-size/rule.ts';
import { mandateOutdated } from './mandate-outdated/rule.ts';
import { mandateRepeated } from './mandate-repeated/rule.ts';
import { mandateUnknown } from './mandate-unknown/rule.ts';
import { markHolder } from './mark-holder/rule.ts';
import { markMalformed } from './mark-malformed/rule.ts';
import { nameDeprecated } from './name-deprecated/rule.ts';
import { numberMisspelt } from './number-misspelt/rule.ts';
import { numberUnused } from './number-unused/rule.ts';
import { numberWords } from './number-words/rule.ts';
import { pathLink } from './path-link/rule.ts';
import { pathMissing } from './path-missing/rule.ts';
import { pathName } from './path-name/rule.ts';
import { pathStray } from './path-stray/rule.ts';
import { pathUnreadable } from './path-unreadable/rule.ts';
import { placeholder } from './placeholder/rule.ts';
import { schemaKeyword } from './schema-keyword/rule.ts';
import { schemaKind } from './schema-kind/rule.ts';
import { schemaKindInvalid } from './schema-kind-invalid/rule.ts';
import { schemaKindUnknown } from './schema-kind-unknown/rule.ts';
import { schemaMissingKey } from './schema-missing-key/rule.ts';
import { schemaType } from './schema-type/rule.ts';
import { schemaUnknownKey } from './schema-unknown-key/rule.ts';
import { schemaValue } from './schema-value/rule.ts';
import { sealAbsent } from './seal-absent/rule.ts';
import { sealBroken } from './seal-broken/rule.ts';
import { sealChain } from './seal-chain/rule.ts';
import { sealCorrection } from './seal-correction/rule.ts';
import { sealLost } from './seal-lost/rule.ts';
import { sealMissing } from './seal-missing/rule.ts';
import { sealStatus } from './seal-status/rule.ts';
import { seatMissing } from './seat-missing/rule.ts';
import { sectionEmpty } from './section-empty/rule.ts';
import { sectionMissing } from './section-missing/rule.ts';
import { sectionOrder } from './section-order/rule.ts';
import { sectionPlaceholder } from './section-placeholder/rule.ts';
import { sectionRepeated } from './section-repeated/rule.ts';
import { sectionUnexpected } from './section-unexpected/rule.ts';
import { textBlock } from './text-block/rule.ts';
import { textBraces } from './text-braces/rule.ts';
import { textControlCharacter } from './text-control-character/rule.ts';
import { textEncoding } from './text-encoding/rule.ts';
import { textHeading } from './text-heading/rule.ts';
import { textHeapedMarks } from './text-heaped-marks/rule.ts';
import { textHtml } from './text-html/rule.ts';
import { textImage } from './text-image/rule.ts';
import { textInvisible } from './text-invisible/rule.ts';
import { textLinkBroken } from './text-link-broken/rule.ts';
import { textLinkInsecure } from './text-link-insecure/rule.ts';
import { textLinkUnsafe } from './text-link-unsafe/rule.ts';
import { textMerge } from './text-merge/rule.ts';
import { textMixedLetters } from './text-mixed-letters/rule.ts';
import { textTable } from './text-table/rule.ts';
import { textUnshown } from './text-unshown/rule.ts';
import { textYaml } from './text-yaml/rule.ts';
import { textYamlPlain } from './text-yaml-plain/rule.ts';
import { waiverExpired } from './waiver-expired/rule.ts';
import { waiverUngranted } from './waiver-ungranted/rule.ts';
import { waiverUnknown } from './waiver-unknown/rule.ts';
import { waiverUnneeded } from './waiver-unneeded/rule.ts';

/** Every rule of the gate, by id. */
export const rules: readonly Rule[] = [
  adoptionUnfounded,
  bodyCircle,
  bodyKind,
  bodyUnconstituted,
  bodyUnknown,
  changeEditorial,
  citationOfDraft,
  citationUnresolved,
  colourFaint,
  dateFormat,
  dateImpossible,
  dateOrder,
  dateReview,
  dateRewritten,
  decisionEarly,
  decisionMajority,
  decisionPower,
  decisionQuorum,
  decisionUnfounded,
  decisionVotes,
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterSyntax,
  frontMatterUnclosed,
  idCollision,
  idMalformed,
  idMismatch,
  idRemoved,
  idRepeated,
  idReserved,
  idSequence,
  idVanished,
  limitDepth,
  limitFindings,
  limitSize,
  mandateOutdated,
  mandateRepeated,
  mandateUnknown,
  markHolder,
  markMalformed,
  nameDeprecated,
  numberMisspelt,
  numberUnused,
  numberWords,
  pathLink,
  pathMissing,
  pathName,
  pathStray,
  pathUnreadable,
  placeholder,
  schemaKeyword,
  schemaKind,
  schemaKindInvalid,
  schemaKindUnknown,
  schemaMissingKey,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  sealAbsent,
  sealBroken,
  sealChain,
  sealCorrection,
  sealLost,
  sealMissing,
  sealStatus,
  seatMissing,
  sectionEmpty,
  sectionMissing,
  sectionOrder,
  sectionPlaceholder,
  sectionRepeated,
  sectionUnexpected,
  textBlock,
  textBraces,
  textControlCharacter,
  textEncoding,
  textHeading,
  textHeapedMarks,
  textHtml,
  textImage,
  textInvisible,
  textLinkBroken,
  textLinkInsecure,
  textLinkUnsafe,
  textMerge,
  textMixedLetters,
  textTable,
  textUnshown,
  textYaml,
  textYamlPlain,
  waiverExpired,
  waiverUngranted,
  waiverUnknown,
  waiverUnneeded,
];
