// Where the count comes from, as source lines say it.

/** Who publishes the list that fatalities.csv is made from. */
export const SOURCE_NAME = 'Wikipedia';

/** The source line of everything counted from fatalities.csv. */
export const SOURCE_LINE = `${SOURCE_NAME}, Coalition casualties in Afghanistan; checked against government counts where found`;
