// Verbs for what befalls the world. After "will" they forecast; verbs of arrangement ("meet", "open", "deliver",
// "visit", "play") announce and do not belong here.

/** Forecasts on their own. */
export const OUTCOMES =
  'rise fall drop climb soar plunge plummet collapse crash triple treble double halve quadruple grow shrink worsen deteriorate improve suffer fail miss lose win prevail dominate cause cost hurt harm damage boost destroy ruin transform freeze starve die perish drown vanish disappear struggle survive outlast recover rebound deepen widen intensify spread trigger spark benefit overwhelm bankrupt cripple kill rocket surge decline dwindle evaporate backfire deter discourage attract erode undermine outnumber overtake outpace exceed thrive flourish prosper falter crumble escalate'.split(
    ' ',
  );

/** Forecasts only with what follows, as patterns. */
export const OUTCOME_PHRASES =
  "push (?:up|down|out)|drive (?:up|down|out|away|prices)|lead to|result in|leave [a-z' -]{2,40}? (?:without|in|with|to|homeless|worse|behind|vulnerable|exposed|poorer|divided)|force [a-z' -]{2,40}? (?:to|out|into)|make [a-z' -]{2,40}? (?:worse|harder|easier|poorer|impossible|richer|safer|obsolete)|put [a-z' -]{2,40}? (?:at risk|out of|in danger|under)|run (?:out|dry|short)|dry up|go (?:bust|hungry|under|bankrupt|without|up|down)|turn into|come too late|come back to haunt|mean (?:the end|more|fewer|less|higher|lower|that)|change (?:the|everything|how|forever)|pay (?:the|a heavy) price|take (?:years|decades|generations)|face (?:ruin|shortages|cuts|hunger|years|hardship|higher|a backlash|defeat|collapse)|bring (?:ruin|chaos|misery|prosperity|jobs|peace|more|down|about)|create (?:jobs|thousands|hundreds|more|\\d|a)|save (?:lives|thousands|millions|hundreds)|end in (?:tears|failure|disaster|defeat|chaos)|never (?:be the same|recover|return|forget|know)|start as favou?rites?|be (?:favou?rites?|worse|too late|ruined|forced|left|lost|wiped|doomed|the (?:end|last|first|biggest|worst|best|death)|remembered|felt|chaos|no (?:way|winners|end)|hit|hardest|devastat|impossible|unable|swamped|overrun)";
