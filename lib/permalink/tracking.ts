/** Names by their beginning: campaigns (Google Analytics, Matomo, Mailchimp, HubSpot, Marketo, Vero) and shares. */
const FAMILY = /^(utm|pk|mtm|matomo|piwik|mc|hsa|_hs|__hs|mkt|vero|oly|ga|_ga|_gl|wt|share|ref|spm|scm)([_-]|$)/;

/** Identifiers of a click, and what WeChat, Weibo, Bilibili, X and Instagram put behind a shared link. */
const SINGLE =
  /^(\w*clid|gclsrc|[gw]braid|wickedid|igsh\w*|li_fat_id|s_kwcid|_hsenc|_hsmi|epik|si|from|source|isappinstalled|nsukey|scene|vd_source|fb_\w+|_branch_match_id|mibextid)$/;

/**
 * Whether a field was put on by a site that the link went through: it says nothing about the lesson, so it is left out
 * without a word. None of our own fields may be called like one.
 */
export const isTracking = (name: string): boolean => FAMILY.test(name) || SINGLE.test(name);
