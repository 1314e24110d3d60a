/** Verbs with which a clause can begin and which are hardly ever anything else: `ensure`, `appoint`. */
export const PLAIN_VERBS: ReadonlySet<string> = words(`
  accept accompany achieve act adjourn administer admit adopt advise agree align allocate allow amend announce answer
  apply appoint approve arrange ask assess assist attend authorise be become bring build carry choose chair clarify
  collate collect communicate complete comply conduct confirm consider consult continue convene convey coordinate
  co-ordinate create decide declare define delegate deliver deny determine develop direct disclose discuss dispose
  dissolve distribute elect enable encourage endorse enforce engage ensure enter establish evaluate examine exclude
  exercise expel explain facilitate feed fill find follow foster fulfil gather give grant guide have hear help hold
  identify implement improve include incorporate inform initiate inspect instruct invite involve join keep lead liaise
  listen look maintain make manage meet minimise nominate notify observe obtain offer oversee participate pay perform
  prepare prevent produce promote propose protect provide publish pursue raise read realise receive recognise recommend
  reduce refer refuse regulate reject remain remind remove reply represent resign resolve respond retain safeguard say
  scrutinise secure see seek sell send serve sign speak spend strengthen submit suggest supervise suspend take tell
  terminate think treat undertake update uphold use verify welcome withdraw work write`);

/** Words that are a verb as often as a noun, so that only what stands before them says which: `report`, `set`. */
export const VERBS_OR_NOUNS: ReadonlySet<string> = words(`
  audit award balance benefit borrow budget call challenge change charge check claim commission contact contract
  contribute control cover demand draft employ fund further issue judge label lease lend let license limit link list
  mandate mark measure monitor name note object open order own plan police press process programme project question
  rate rent report request rest result review reward rule schedule search set share shape sponsor staff start state
  stop store strive study support survey table target test train transfer trust try value view visit vote watch`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
