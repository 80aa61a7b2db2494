// Short and other forms of given names, and transliterations of one name: a row is names that one person may bear.
// General knowledge, written by hand; add a row or extend one. All in lower case without accents.
const ROWS = `
abdul abdel abd
alexander alex sandy sasha aleksandr oleksandr aliaksandr
alexandra alex sandra sasha
alexei alexey aleksei aleksey alexis oleksii oleksiy
andrei andrey andriy andrii andrew andy drew
anne ann annie
anthony tony antony
arthur art artie
barbara barb barbie
benjamin ben benny benji
bernard bernie
bradley brad
catherine katherine kathryn kate katie kathy cathy kat katharine kitty ekaterina yekaterina kateryna
charles charlie chuck chas
christina christine chris tina kristina christy
christopher chris kit
daniel dan danny daniil danylo
david dave davy
deborah debra deb debbie
dennis denis denys
dmitry dmitri dmitriy dmytro dima
donald don donny
dorothy dot dotty dolly
douglas doug
edward ed eddie ted teddy ned
elizabeth liz lizzie beth betty eliza lisa libby elisabeth
evgeny evgeni yevgeny yevgeni eugene gene yevhen
frances fran
francis frank
frederick fred freddie frederic
gabriel gabe
gary garry
gennady gennadi hennadiy
geoffrey geoff jeffrey jeff
gerald gerry jerry
gerard gerry
gregory greg grigory hryhoriy
harold harry hal
henry harry hank
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john johnny jack jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny
leslie les
louis louie
lyudmila ludmila liudmyla
margaret maggie meg peggy marge margie
maria mariya
matthew matt matvey
michael mike mick mickey mikhail mykhailo mihail misha
mohammed muhammad mohammad mohamed muhammed mohamad mehmet
natalia natalya nataliya natasha nataliia
nathaniel nathan nate
nicholas nick nicky nicolas nikolai nikolay mykola
oleg oleh
olga olha
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete petr pyotr petro
philip phil phillip
rachel rach
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie bert
ronald ron ronnie
roger rodger
samantha sam
samuel sam sammy
sergei sergey serhiy serhii serge sergio
stephen steven steve
stuart stewart stu
susan sue susie suzanne
svetlana svitlana
tatiana tatyana tetiana tetyana
terence terry
theodore theo ted teddy
thomas tom tommy
timothy tim timmy
valentina valya
valery valeri valeriy
vasily vasili vasyl vasiliy
veronica ronnie
victor viktor
victoria vicky vicki viktoria
vincent vince vinny
virginia ginny
vladimir volodymyr uladzimir vlad
vyacheslav viacheslav slava
walter walt wally
william will bill billy willie liam
yulia julia yuliya iulia
yuri yury iurii
zachary zach zack
yusuf yousef youssef yousuf joseph
hussein hussain husain hossein
hassan hasan
ahmed ahmad
ibrahim ebrahim
omar umar
khaled khalid
saeed said saeid
`;

export const GIVEN_NAME_FORMS: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));
