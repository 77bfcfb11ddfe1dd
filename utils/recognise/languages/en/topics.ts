import type { Topic } from '../../topics';

/** Lenses, sports and eyes have contact too: such a link does not lead to the company. */
const BEFORE_OTHER_CONTACT = 'first|eye|skin|human|physical|emergency|in|no|lose|lost|lentilles?(?: de)?|point of';
const AFTER_OTHER_CONTACT =
  'lens|lenses|free|sports?|sheets?|tracing|dermatitis|grills?|adhesives?|cement|points?|surfaces?|paper|print|improv';

export const topics: Record<Topic, string> = {
  contactLink: [
    `(?<!(?:${BEFORE_OTHER_CONTACT}) )contact(?: us)?(?![ -](?:${AFTER_OTHER_CONTACT}))`,
    'get in touch|talk to us|reach us|speak to us|write to us|message us|drop us a line',
  ].join('|'),
  contactPath: [
    'contact(?:-?(?:us|me|form|page|info|information|details|sales|support|cent(?:re|er)))?|get-in-touch',
    'talk-to-us|reach-us|enquir(?:y|ies)|customer-(?:service|care)',
  ].join('|'),
  callCost: 'free(?:phone| to call)|toll[- ]free|calls? cost|charged at|local rate|standard rate|p per min',
  urgentLine: [
    '(?:report|make|file) a claim|emergenc(?:y|ies)|roadside',
    '24[- ]?h(?:our)? (?:assistance|helpline|emergency)|report a (?:fault|loss|breakdown|theft)',
    'lost or stolen',
  ].join('|'),
  callback: "call(?: me)? back|request a call|we'?ll call you",
  whatNext: [
    'what happens next|next steps?|after you (?:send|submit|contact)|once we (?:receive|have received)',
    "you(?:'ll| will) (?:receive|get) (?:a|an) (?:confirmation|email|reference|ticket)",
    '(?:message|enquir(?:y|ies)|requests?|reports?|complaints?)[^.]{0,40} (?:forwarded to|passed (?:on )?to|(?:read|reviewed|investigated) by)',
  ].join('|'),
  waitTime: [
    '(?:average |typical |current |estimated )?wait(?:ing)? times?',
    'answer(?:ed)? (?:\\d+% of )?(?:your )?calls? (?:with)?in|queue (?:time|position)|busiest times|quietest',
    '(?:calls?|phone)[^.]{0,20} (?:answered|picked up|pick up)[^.]{0,20} (?:seconds?|minutes?)',
  ].join('|'),
  optionalMark: 'optional|not required|if you (?:wish|like)',
  requiredLegend: [
    '(?:required|mandatory) (?:fields?|information)|fields? marked|(?:with|marked) \\* (?:are|is) (?:required|mandatory)',
    'all fields (?:are )?(?:required|mandatory)',
    '[*(] ?(?:(?:indicates|denotes|means|=|:|-) ?)?(?:required|mandatory)|^(?:required|mandatory)\\W*$',
  ].join('|'),
  phoneWhy: [
    '(?:so|in case) (?:that )?we (?:can|need to|may) (?:call|contact|reach)',
    'only (?:used|use) (?:it )?(?:to|for|if|in case)|for (?:delivery|order|urgent)',
    "we(?:'ll| will)? only call|won'?t (?:call|share)|never (?:share|call)",
  ].join('|'),
  claims: [
    'complaints?(?: (?:procedure|policy|form))?|make a complaint|raise (?:a )?(?:complaint|issue)',
    'something went wrong|unhappy with|grievance|dispute',
  ].join('|'),
  officialBook: 'ombudsman|trading standards',
  adr: 'alternative dispute|adr\\b|ombudsman|arbitration',
  compensation: [
    'make it right|put (?:it|things) right|sorry|apologi[sz]e|compensat(?:e|ed|ion)|goodwill',
    'refund(?:s|ed)?',
  ].join('|'),
  returns: [
    '(?<!(?:tax|vat|company|annual|happy) )returns?(?! to (?:the )?(?:top|home|start|site|previous)| (?:customers?|visitors?|on investment))(?: (?:policy|&|and))?',
    'exchanges?|send (?:it )?back|refunds?',
  ].join('|'),
  withdrawal: [
    'withdraw from (?:the |this |my )?contract|cancel (?:my )?(?:contract|order) here|right of withdrawal',
    'cooling[- ]off',
  ].join('|'),
  cancelSub: [
    'cancel (?:my |your |the |a )?(?:subscription|membership|plan|contract)|cancel any ?time|unsubscribe',
    'close (?:my )?account|delete (?:my )?account',
  ].join('|'),
  warranty: 'warrant(?:y|ies)|guarantees?|repairs?|spare parts|service cent(?:re|er)s?|maintenance',
  selfHelp: [
    'faqs?|frequently asked|help cent(?:re|er)|knowledge base|how[- ]to|user (?:guides?|manuals?)|manuals?',
    'downloads?|tutorials?|training|academy',
  ].join('|'),
  orderStatus: [
    'track (?:my |your )?(?:order|parcel)|order status|my (?:account|orders|invoices?)',
    "where(?: is|'s) my (?:order|parcel|package)",
    'customer (?:area|portal)|service status',
  ].join('|'),
  loyalty: [
    'loyalty(?: (?:program(?:me)?|card|club|scheme|points))?',
    'rewards? (?:program(?:me)?|points|club|card|scheme)|rewards',
    "members?(?:hip)? (?:club|card|benefits|program(?:me)?|prices?)|members' club|refer a friend",
    '(?:earn|collect|bonus|your|\\d+) points|points? (?:card|scheme)|vip club',
    '(?:members|(?:regular|returning) customers) (?:get|receive|save|enjoy)',
  ].join('|'),
  feedback: [
    'feedback|rate (?:us|your)|tell us (?:what you think|how (?:we|it|your))|survey|your opinion|suggestions?',
    'how (?:did|are) we do(?:ing)?|leave a review|was this (?:page )?helpful',
  ].join('|'),
  people: [
    '(?:meet )?(?:the|our) team|about us|our people|who we are|account manager|your (?:advisor|contact)',
    'founder|director|head of',
  ].join('|'),
  humanRoute: [
    '(?:speak|talk|chat) (?:to|with) (?:a )?(?:real )?(?:person|human|someone|agent|advisor|expert)',
    'real people|no (?:bots|robots|call cent(?:re|er))|a (?:person|human) (?:reads|answers|will)',
  ].join('|'),
  warm: [
    "thank you|thanks(?! to )|welcome|happy to (?:help|hear)|we(?:'d| would) love|glad|here (?:to help|for you)",
    '(?:how|what) can we (?:help|do for)|(?:a|our) pleasure|(?:feel|be) free to|hesitate to (?:ask|call|contact|get|reach|write)',
    'please (?:do )?(?:ask|call|get in touch|contact us|write)',
  ].join('|'),
  scolding:
    'you must(?! be \\d)|(?:is|are) (?:strictly )?(?:forbidden|prohibited)|do not (?:call|phone|e-?mail|contact) us|(?:will|shall) (?:not be (?:answered|read|processed)|be (?:ignored|deleted))|no time[- ]?wasters',
  legalNotice: [
    'legal(?: notice| information)?|t ?& ?cs?|imprint|company (?:information|details)',
    'terms(?: (?:of|and|&) (?:use|service|sale|business|conditions))?',
  ].join('|'),
  companyId: [
    '(?:company|registration|registered) (?:no|number|n)\\.?:? ?[a-z]{0,2}\\d[\\d ]*',
    'registered in (?:england|scotland|wales|ireland|northern)[a-z &]*|vat (?:no|number|reg)[a-z.]*',
  ].join('|'),
  accessStatement: 'accessibility(?: statement)?',
  unfinished: [
    'lorem ipsum|your (?:company|business) name|^\\W*coming soon\\W*$',
    '(?:page|site|website|section|content) (?:is )?coming soon',
    '(?:page|site|website|section) (?:is |currently )*under construction|^\\W*under construction\\W*$',
    'insert (?:text|phone|email)|example@|@example\\.(?:com|org|net)|yourdomain|john doe|555[- ]?01\\d\\d',
    '\\{\\{[^}]{1,80}\\}\\}|\\[(?:phone|email|address|name)\\]',
  ].join('|'),
  noReply: "no[-_.]?reply\\d*|do[-_. ]?not[-_. ]?reply|don't reply",
  privacy: 'privacy(?: (?:policy|notice|statement))?|data protection',
  aboutPage: 'about(?: us)?|our (?:team|story|people|company)|(?:meet )?the team|who we are',
  helpPage: [
    'help(?: cent(?:re|er)| ?desk)?|faqs?|frequently asked questions|(?:customer |technical )?support',
    'knowledge base',
  ].join('|'),
  checkout: 'check ?out|(?:shopping |view |my |your )*(?:cart|basket|bag)',
  articleTitle: '^(?:how|why|when|what|which|\\d+) (?!.*\\bus\\b)',
  returnPeriod: [
    'you have \\d+ (?:calendar )?days|\\d+ days from',
    '\\d+[- ]days? (?:returns?|right of|to (?:return|change|send|exchange|withdraw))',
    '(?:return|exchange|withdraw|send)\\w*[^.]{0,90} (?:within|up to|in|for) \\d+ (?:calendar |working |business )?days',
    '(?:within|have|for|up to) \\d+ (?:calendar |working |business )?days[^.]{0,90}(?:return|exchange|withdraw|change your mind|send)',
  ].join('|'),
  refundTime: [
    'when (?:is|do i get|will i get) my (?:money|refund)',
    'refund\\w*[^.]{0,80}(?:within|in|takes?|after) (?:\\d+|one|two|three|five|ten)[- \\d]*(?:working |business |calendar )?(?:days|weeks?)',
    'money back (?:within|in) \\d+',
  ].join('|'),
  returnCost: [
    'who pays|pay the (?:carrier|postage|courier)',
    'free returns?|(?:return|prepaid|free)[- ](?:shipping|postage|label|costs?)',
    '(?:we|you) (?:pay|cover|bear)[^.]{0,40}(?:return|postage|shipping|carriage|sending)',
    'cost of (?:return|sending)\\w*|returns? (?:is|are|costs?) (?:free|[£€$])',
    'at (?:your|our) (?:own )?(?:cost|expense)|back for free',
  ].join('|'),
  returnHow: [
    'returns? (?:form|portal|label|address|slip|cent(?:re|er)|number|desk)|how to (?:return|send)',
    '(?:start|register|request|create|arrange|book|print)[^.]{0,20}returns?',
    '(?:drop|bring|take|send|post|ship) (?:it|them|the \\w+|your \\w+|anything) (?:off|back|to)|step 1',
    'fill (?:in|out)[^.]{0,40}(?:form|slip)',
  ].join('|'),
  warrantyTerm: [
    '(?:\\d+|one|two|three|five|ten)[- ](?:years?|months?)[^.]{0,40}(?:warrant|guarantee)\\w*',
    '(?:warrant|guarantee)\\w*[^.]{0,60}(?:\\d+|one|two|three|five|ten) (?:years?|months)',
  ].join('|'),
  deliveryTime: [
    '(?:deliver|dispatch|ship|arriv)\\w*[^.]{0,60}(?:\\d+|one|two|three|next)[- \\d]*(?:to \\d+ )?(?:working |business )?(?:days?|hours)',
    'next[- ]day delivery',
  ].join('|'),
  cancelByVoice: [
    '(?:cancel|terminat)\\w*[^.]{0,80}(?:by (?:phone|post|letter|telephone|registered)|in writing|call(?:ing)? (?:us|our)|phone us|a letter)',
    'to cancel,? (?:please )?(?:call|phone|ring|write to)',
  ].join('|'),
  join: [
    '(?:join|sign up|register|enrol|become a member)\\w*[^.]{0,40}(?:free|now|today|online|minutes?|steps?|clicks?|shop|till|counter|here)',
    'how to join|join (?:the|our) club|become a member|(?:it|joining|membership) costs nothing',
  ].join('|'),
};
