/** The countries that a licence can be used in, as far as the portal offers them. */
export const USAGE_LOCATIONS =
  'AT AU BE BR CA CH CZ DE DK ES FI FR GB HK IE IN IT JP KR LU MX MY NL NO NZ PL PT SE SG US ZA'.split(' ');
