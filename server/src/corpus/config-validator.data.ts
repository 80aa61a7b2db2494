// @ts-nocheck
// Written by npm run schemas out of server/schema/newsmark.schema.json; a change of the schema needs another run.
export const validate = validate10;

const schema11 = {"$id":"newsmark.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"include":{"$ref":"#/definitions/globs"},"exclude":{"$ref":"#/definitions/globs"},"languages":{"type":"array","items":{"enum":["en"]}},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","required":["files","rules"],"additionalProperties":false,"properties":{"files":{"$ref":"#/definitions/globs"},"rules":{"$ref":"#/definitions/rules"}}}},"threshold":{"type":"number","minimum":0,"maximum":1},"names":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/definitions/type"}},"notEntities":{"type":"array","items":{"type":"string","minLength":1}},"entityTypes":{"type":"array","items":{"type":"object","required":["key","name"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","not":{"enum":["person","organization","place","group","event"]}},"name":{"type":"string","minLength":1},"colour":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"shortcut":{"type":"string","pattern":"^[a-z0-9]$","not":{"enum":["p","o","l","g","e"]}}}}},"attributes":{"type":"array","items":{"type":"object","required":["key","name"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"name":{"type":"string","minLength":1},"values":{"type":"array","items":{"type":"string","minLength":1}}}}},"metadata":{"type":"object","additionalProperties":{"type":"object","properties":{"title":{"type":"string"},"outlet":{"type":"string"},"date":{"type":"string"},"byline":{"type":"string"},"url":{"type":"string"},"language":{"type":"string"}}}},"maxFileSize":{"type":"integer","minimum":1}},"definitions":{"globs":{"type":"array","items":{"type":"string","pattern":"^(?![!/]|\\.\\./)[^\\\\]+$","maxLength":1000}},"type":{"enum":["person","organization","place","group","event"]},"severity":{"enum":["error","warning","information","hint","off"]},"rules":{"type":"object","additionalProperties":false,"properties":{"unattributed-quote":{"$ref":"#/definitions/severity"},"speaker-unclear":{"$ref":"#/definitions/severity"},"detached-quote":{"$ref":"#/definitions/severity"},"unclosed-quote":{"$ref":"#/definitions/severity"},"unattributed-claim":{"$ref":"#/definitions/severity"},"unattributed-attitude":{"$ref":"#/definitions/severity"},"anonymous-source":{"$ref":"#/definitions/severity"},"hedged-claim":{"$ref":"#/definitions/severity"},"agentless-passive":{"$ref":"#/definitions/severity"},"headline-mismatch":{"$ref":"#/definitions/severity"},"lost-attribution":{"$ref":"#/definitions/severity"},"quote-variant":{"$ref":"#/definitions/severity"},"conflicting-attribution":{"$ref":"#/definitions/severity"},"conflicting-figure":{"$ref":"#/definitions/severity"},"name-variant":{"$ref":"#/definitions/severity"}}}}};
const schema12 = {"type":"array","items":{"type":"string","pattern":"^(?![!/]|\\.\\./)[^\\\\]+$","maxLength":1000}};
const schema31 = {"enum":["person","organization","place","group","event"]};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^(?![!/]|\\.\\./)[^\\\\]+$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern4 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const pattern5 = new RegExp("^[a-z0-9]$", "u");
const schema14 = {"type":"object","additionalProperties":false,"properties":{"unattributed-quote":{"$ref":"#/definitions/severity"},"speaker-unclear":{"$ref":"#/definitions/severity"},"detached-quote":{"$ref":"#/definitions/severity"},"unclosed-quote":{"$ref":"#/definitions/severity"},"unattributed-claim":{"$ref":"#/definitions/severity"},"unattributed-attitude":{"$ref":"#/definitions/severity"},"anonymous-source":{"$ref":"#/definitions/severity"},"hedged-claim":{"$ref":"#/definitions/severity"},"agentless-passive":{"$ref":"#/definitions/severity"},"headline-mismatch":{"$ref":"#/definitions/severity"},"lost-attribution":{"$ref":"#/definitions/severity"},"quote-variant":{"$ref":"#/definitions/severity"},"conflicting-attribution":{"$ref":"#/definitions/severity"},"conflicting-figure":{"$ref":"#/definitions/severity"},"name-variant":{"$ref":"#/definitions/severity"}}};
const schema15 = {"enum":["error","warning","information","hint","off"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["unattributed-quote"] !== undefined){
let data0 = data["unattributed-quote"];
if(!(((((data0 === "error") || (data0 === "warning")) || (data0 === "information")) || (data0 === "hint")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/unattributed-quote",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["speaker-unclear"] !== undefined){
let data1 = data["speaker-unclear"];
if(!(((((data1 === "error") || (data1 === "warning")) || (data1 === "information")) || (data1 === "hint")) || (data1 === "off"))){
const err2 = {instancePath:instancePath+"/speaker-unclear",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["detached-quote"] !== undefined){
let data2 = data["detached-quote"];
if(!(((((data2 === "error") || (data2 === "warning")) || (data2 === "information")) || (data2 === "hint")) || (data2 === "off"))){
const err3 = {instancePath:instancePath+"/detached-quote",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["unclosed-quote"] !== undefined){
let data3 = data["unclosed-quote"];
if(!(((((data3 === "error") || (data3 === "warning")) || (data3 === "information")) || (data3 === "hint")) || (data3 === "off"))){
const err4 = {instancePath:instancePath+"/unclosed-quote",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["unattributed-claim"] !== undefined){
let data4 = data["unattributed-claim"];
if(!(((((data4 === "error") || (data4 === "warning")) || (data4 === "information")) || (data4 === "hint")) || (data4 === "off"))){
const err5 = {instancePath:instancePath+"/unattributed-claim",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["unattributed-attitude"] !== undefined){
let data5 = data["unattributed-attitude"];
if(!(((((data5 === "error") || (data5 === "warning")) || (data5 === "information")) || (data5 === "hint")) || (data5 === "off"))){
const err6 = {instancePath:instancePath+"/unattributed-attitude",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["anonymous-source"] !== undefined){
let data6 = data["anonymous-source"];
if(!(((((data6 === "error") || (data6 === "warning")) || (data6 === "information")) || (data6 === "hint")) || (data6 === "off"))){
const err7 = {instancePath:instancePath+"/anonymous-source",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["hedged-claim"] !== undefined){
let data7 = data["hedged-claim"];
if(!(((((data7 === "error") || (data7 === "warning")) || (data7 === "information")) || (data7 === "hint")) || (data7 === "off"))){
const err8 = {instancePath:instancePath+"/hedged-claim",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["agentless-passive"] !== undefined){
let data8 = data["agentless-passive"];
if(!(((((data8 === "error") || (data8 === "warning")) || (data8 === "information")) || (data8 === "hint")) || (data8 === "off"))){
const err9 = {instancePath:instancePath+"/agentless-passive",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["headline-mismatch"] !== undefined){
let data9 = data["headline-mismatch"];
if(!(((((data9 === "error") || (data9 === "warning")) || (data9 === "information")) || (data9 === "hint")) || (data9 === "off"))){
const err10 = {instancePath:instancePath+"/headline-mismatch",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["lost-attribution"] !== undefined){
let data10 = data["lost-attribution"];
if(!(((((data10 === "error") || (data10 === "warning")) || (data10 === "information")) || (data10 === "hint")) || (data10 === "off"))){
const err11 = {instancePath:instancePath+"/lost-attribution",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["quote-variant"] !== undefined){
let data11 = data["quote-variant"];
if(!(((((data11 === "error") || (data11 === "warning")) || (data11 === "information")) || (data11 === "hint")) || (data11 === "off"))){
const err12 = {instancePath:instancePath+"/quote-variant",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["conflicting-attribution"] !== undefined){
let data12 = data["conflicting-attribution"];
if(!(((((data12 === "error") || (data12 === "warning")) || (data12 === "information")) || (data12 === "hint")) || (data12 === "off"))){
const err13 = {instancePath:instancePath+"/conflicting-attribution",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["conflicting-figure"] !== undefined){
let data13 = data["conflicting-figure"];
if(!(((((data13 === "error") || (data13 === "warning")) || (data13 === "information")) || (data13 === "hint")) || (data13 === "off"))){
const err14 = {instancePath:instancePath+"/conflicting-figure",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["name-variant"] !== undefined){
let data14 = data["name-variant"];
if(!(((((data14 === "error") || (data14 === "warning")) || (data14 === "information")) || (data14 === "hint")) || (data14 === "off"))){
const err15 = {instancePath:instancePath+"/name-variant",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="newsmark.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include !== undefined){
let data1 = data.include;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err2 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/definitions/globs/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "^(?![!/]|\\.\\./)[^\\\\]+$"},message:"must match pattern \""+"^(?![!/]|\\.\\./)[^\\\\]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/include",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exclude !== undefined){
let data3 = data.exclude;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func3(data4) > 1000){
const err6 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/globs/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "^(?![!/]|\\.\\./)[^\\\\]+$"},message:"must match pattern \""+"^(?![!/]|\\.\\./)[^\\\\]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.languages !== undefined){
let data5 = data.languages;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(data5[i2] === "en")){
const err10 = {instancePath:instancePath+"/languages/" + i2,schemaPath:"#/properties/languages/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.languages.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate11(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data8 = data.overrides;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.files === undefined){
const err12 = {instancePath:instancePath+"/overrides/" + i3,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9.rules === undefined){
const err13 = {instancePath:instancePath+"/overrides/" + i3,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "files") || (key1 === "rules"))){
const err14 = {instancePath:instancePath+"/overrides/" + i3,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.files !== undefined){
let data10 = data9.files;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(func3(data11) > 1000){
const err15 = {instancePath:instancePath+"/overrides/" + i3+"/files/" + i4,schemaPath:"#/definitions/globs/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data11)){
const err16 = {instancePath:instancePath+"/overrides/" + i3+"/files/" + i4,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "^(?![!/]|\\.\\./)[^\\\\]+$"},message:"must match pattern \""+"^(?![!/]|\\.\\./)[^\\\\]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/overrides/" + i3+"/files/" + i4,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/overrides/" + i3+"/files",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.rules !== undefined){
if(!(validate11(data9.rules, {instancePath:instancePath+"/overrides/" + i3+"/rules",parentData:data9,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/overrides/" + i3,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.threshold !== undefined){
let data13 = data.threshold;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.names !== undefined){
let data14 = data.names;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
const _errs33 = errors;
if(typeof key2 === "string"){
if(func3(key2) < 1){
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid15 = _errs33 === errors;
if(!valid15){
const err25 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key3 in data14){
let data15 = data14[key3];
if(!(((((data15 === "person") || (data15 === "organization")) || (data15 === "place")) || (data15 === "group")) || (data15 === "event"))){
const err26 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/type/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.notEntities !== undefined){
let data16 = data.notEntities;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(typeof data17 === "string"){
if(func3(data17) < 1){
const err28 = {instancePath:instancePath+"/notEntities/" + i5,schemaPath:"#/properties/notEntities/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/notEntities/" + i5,schemaPath:"#/properties/notEntities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/notEntities",schemaPath:"#/properties/notEntities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.entityTypes !== undefined){
let data18 = data.entityTypes;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
let data19 = data18[i6];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.key === undefined){
const err31 = {instancePath:instancePath+"/entityTypes/" + i6,schemaPath:"#/properties/entityTypes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data19.name === undefined){
const err32 = {instancePath:instancePath+"/entityTypes/" + i6,schemaPath:"#/properties/entityTypes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data19){
if(!((((key4 === "key") || (key4 === "name")) || (key4 === "colour")) || (key4 === "shortcut"))){
const err33 = {instancePath:instancePath+"/entityTypes/" + i6,schemaPath:"#/properties/entityTypes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.key !== undefined){
let data20 = data19.key;
const _errs48 = errors;
const _errs49 = errors;
if(!(((((data20 === "person") || (data20 === "organization")) || (data20 === "place")) || (data20 === "group")) || (data20 === "event"))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid23 = _errs49 === errors;
if(valid23){
const err35 = {instancePath:instancePath+"/entityTypes/" + i6+"/key",schemaPath:"#/properties/entityTypes/items/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err36 = {instancePath:instancePath+"/entityTypes/" + i6+"/key",schemaPath:"#/properties/entityTypes/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/entityTypes/" + i6+"/key",schemaPath:"#/properties/entityTypes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.name !== undefined){
let data21 = data19.name;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err38 = {instancePath:instancePath+"/entityTypes/" + i6+"/name",schemaPath:"#/properties/entityTypes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/entityTypes/" + i6+"/name",schemaPath:"#/properties/entityTypes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.colour !== undefined){
let data22 = data19.colour;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err40 = {instancePath:instancePath+"/entityTypes/" + i6+"/colour",schemaPath:"#/properties/entityTypes/items/properties/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/entityTypes/" + i6+"/colour",schemaPath:"#/properties/entityTypes/items/properties/colour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.shortcut !== undefined){
let data23 = data19.shortcut;
const _errs56 = errors;
const _errs57 = errors;
if(!(((((data23 === "p") || (data23 === "o")) || (data23 === "l")) || (data23 === "g")) || (data23 === "e"))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid24 = _errs57 === errors;
if(valid24){
const err43 = {instancePath:instancePath+"/entityTypes/" + i6+"/shortcut",schemaPath:"#/properties/entityTypes/items/properties/shortcut/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err44 = {instancePath:instancePath+"/entityTypes/" + i6+"/shortcut",schemaPath:"#/properties/entityTypes/items/properties/shortcut/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9]$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/entityTypes/" + i6+"/shortcut",schemaPath:"#/properties/entityTypes/items/properties/shortcut/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/entityTypes/" + i6,schemaPath:"#/properties/entityTypes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/entityTypes",schemaPath:"#/properties/entityTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.attributes !== undefined){
let data24 = data.attributes;
if(Array.isArray(data24)){
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.key === undefined){
const err48 = {instancePath:instancePath+"/attributes/" + i7,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data25.name === undefined){
const err49 = {instancePath:instancePath+"/attributes/" + i7,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 in data25){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "values"))){
const err50 = {instancePath:instancePath+"/attributes/" + i7,schemaPath:"#/properties/attributes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.key !== undefined){
let data26 = data25.key;
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err51 = {instancePath:instancePath+"/attributes/" + i7+"/key",schemaPath:"#/properties/attributes/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/attributes/" + i7+"/key",schemaPath:"#/properties/attributes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.name !== undefined){
let data27 = data25.name;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err53 = {instancePath:instancePath+"/attributes/" + i7+"/name",schemaPath:"#/properties/attributes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/attributes/" + i7+"/name",schemaPath:"#/properties/attributes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.values !== undefined){
let data28 = data25.values;
if(Array.isArray(data28)){
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err55 = {instancePath:instancePath+"/attributes/" + i7+"/values/" + i8,schemaPath:"#/properties/attributes/items/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/attributes/" + i7+"/values/" + i8,schemaPath:"#/properties/attributes/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/attributes/" + i7+"/values",schemaPath:"#/properties/attributes/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/attributes/" + i7,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.metadata !== undefined){
let data30 = data.metadata;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
let data31 = data30[key6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.title !== undefined){
if(typeof data31.title !== "string"){
const err60 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/metadata/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data31.outlet !== undefined){
if(typeof data31.outlet !== "string"){
const err61 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/outlet",schemaPath:"#/properties/metadata/additionalProperties/properties/outlet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.date !== undefined){
if(typeof data31.date !== "string"){
const err62 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/metadata/additionalProperties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.byline !== undefined){
if(typeof data31.byline !== "string"){
const err63 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/byline",schemaPath:"#/properties/metadata/additionalProperties/properties/byline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.url !== undefined){
if(typeof data31.url !== "string"){
const err64 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/metadata/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.language !== undefined){
if(typeof data31.language !== "string"){
const err65 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/language",schemaPath:"#/properties/metadata/additionalProperties/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/metadata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.maxFileSize !== undefined){
let data38 = data.maxFileSize;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err68 = {instancePath:instancePath+"/maxFileSize",schemaPath:"#/properties/maxFileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
const err69 = {instancePath:instancePath+"/maxFileSize",schemaPath:"#/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
