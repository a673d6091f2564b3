/** Words of English that are not French words too, folded. */
export const ENGLISH_WORDS: string = `
the an and or but if then than that this these those what which who whom whose when where why how much many more most less least is are was
were be been being am do does did done doing have has had having will would shall should can could may might must not no yes i you he she
it we they me him her us them my your his its our their mine yours of to in on at by for from with without about into over under between
after before since until during up down out off again still already just only also too very some any all each every both none other
another same such own here there now today yesterday tomorrow week month year day days weeks months years morning evening night hour
sell sold selling sells sale sales buy bought buying paid pay paying payment spend spent cost costs price prices charge earn earned
made make making profit profits loss revenue turnover takings expense expenses invoice receipt bill customer customers client supplier
product products item items goods stock left low running run owe owes owed debt credit cash money change add remove set delete undo
cancel show give tell send write remind list compare best worst selling top average basket worth total many few milk bread coffee tea
sugar salt oil flour rice pasta butter cheese eggs meat chicken honey jam juice water yogurt tuna soap diapers bottle bottles pack packs
box boxes bag bags kilo received receive expired broken lost found count counted counted fix update new old big small good bad great
please thanks thank hello hi hey ok okay sorry welcome please help need want know think say said get got go going went come came see saw
take took taken put let keep look find like love first last next one two three four five six seven eight nine ten eleven twelve twenty
thirty forty fifty hundred thousand half quarter dozen rent electricity phone transport packaging post offer campaign competitor
competitors charge because really never always often sometimes people world man woman men women boy girl life time way work right wrong
forever boys team player game win won lose play best hope peace free
put account tab write wrote text offer ad draft log melted each just one two some any got went gone came off our ours counted alert warn below above drops wages fuel taxi cleaner loaf loaves soap candles tissues jam juices needs shelf shelves busiest quietest yesterday tuesday wednesday thursday friday saturday sunday monday january february march april june july august september october november december`
