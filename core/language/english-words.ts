/** Words of English that are not French words too, folded. */
export const ENGLISH_WORDS: string = `
the an and or but if then than that this these those what which who whom whose when where why how much many more most less least is are was
were be been being am do does did done doing have has had having will would shall should can could may might must not no yes i you he she
it we they me him her us them my your his its our their mine yours of to in on at by for from with without about into over under between
after before since until during up down out off again still already just only also too very some any all each every both none other
another same such own here there now today yesterday tomorrow week month year day days weeks months years morning evening night hour
sell sold selling sells sale sales buy bought buying paid pay paying payment spend spent cost costs price prices charge earn earned
made make making profit profits margin margins loss revenue turnover takings expense expenses invoice receipt bill customer customers client supplier
product products item items goods stock left low running run owe owes owed debt credit cash money change add remove set delete undo
cancel show give tell send write remind list compare best worst selling top average basket worth total many few milk bread coffee tea
sugar salt oil flour rice pasta butter cheese eggs meat chicken honey jam juice water yogurt tuna soap diapers bottle bottles pack packs
box boxes bag bags kilo received receive expired broken lost found count counted counted fix update new old big small good bad great
please thanks thank hello hi hey ok okay sorry welcome please help need want know think say said get got go going went come came see saw
take took taken put let keep look find like love first last next one two three four five six seven eight nine ten eleven twelve twenty
thirty forty fifty hundred thousand half quarter dozen rent electricity phone transport packaging post offer campaign competitor
competitors charge because really never always often sometimes people world man woman men women boy girl life time way work right wrong
forever boys team player game win won lose play best hope peace free
put account tab write wrote text offer ad draft log melted each just one two some any got went gone came off our ours counted alert warn below above drops wages fuel taxi cleaner loaf loaves soap candles tissues jam juices needs shelf shelves busiest quietest yesterday tuesday wednesday thursday friday saturday sunday monday january february march april june july august september october november december
sms email mail story caption ad ads advert text texts social media follower followers website link page
supplies packaging cardboard wrap wrapping delivery deliveries courier freight shipping fuel petrol gas water internet repair repairs plumber electrician mechanic cleaning insurance salary salaries wage staff worker workers employee employees shop shops store stores business branch counter till register drawer float
sheet slip slips note notes record records log logged enter entered entry entries register mark marked put puts drop dropped drops raise raised lower lowered increase increased decrease cut discount discounts deal deals price priced each apiece
order orders ordered reorder restock restocked deliver delivered arrive arrived dropped unload unloaded shelf fridge freezer warehouse batch stock stocked shortage empty full enough short
read reads watch watches listen play played song songs book books movie movies weather news country city food eat drink cook school doctor car house street door table computer phone language word words story stories question questions answer answers
buyers buyer shopper shoppers regular regulars client neighbour neighbor neighbours gentleman lady guy lad kid kids mother father brother sister uncle friend friends boss partner someone somebody anyone anybody everyone everybody nobody thing things something anything everything nothing stuff
start started end ended begin began stop stopped finish finished open opened close closed happen happened change changed turn turned bring brought leave left call called ask asked try tried use used work worked move moved pick picked hand handed owe owed lend lent borrow borrowed return returned settle settled clear cleared
rather instead actually though although while because unless however maybe perhaps probably almost about around nearly exactly roughly overall altogether together apart against among through across behind within along beside besides except per than yet ever
busy slow quiet cheap cheaper cheapest expensive dear fresh rotten stale damaged smashed spoiled spoilt leaking leaked open late early soon ago since recent recently current currently daily weekly monthly yearly annual
higher highest lower lowest bigger biggest smaller smallest better worse worst least fewer further longest shortest strongest weakest rest remaining remain remains leftover
first second third fourth fifth couple dozen pair single double triple twice once thirteen fourteen fifteen sixteen seventeen eighteen nineteen seventy eighty ninety
tomato paste chickpeas lentils beans sugar semolina couscous sardines tuna eggs egg cheese lighters lighter batteries candles bleach detergent shampoo toothpaste tissues toilet paper biscuits cookies chocolate honey dates drinks drink soda bottles cans can jars tins tin cartons carton crate crates trays tray sacks sack kilos grams litres liters
joke jokes rate exchange system previous instructions instruction ignore rules rule print script code capital president government election elections politics politician politicians restaurant restaurants recommend movie level levels outstanding cab taxi bus train plane ticket tickets who's what's where's that's it's there's let's here's he's she's`
