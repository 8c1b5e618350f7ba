BEGIN TRANSACTION;
CREATE TABLE admissions (
	id INTEGER NOT NULL, 
	team_key VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_admissions PRIMARY KEY (id), 
	CONSTRAINT fk_admissions_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_admissions_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT uq_admissions_team_key_person_id UNIQUE (team_key, person_id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0054');
CREATE TABLE aliases (
	id INTEGER NOT NULL, 
	team_key VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	written TEXT NOT NULL, 
	person_id INTEGER, 
	by_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_aliases PRIMARY KEY (id), 
	CONSTRAINT fk_aliases_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_aliases_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT uq_aliases_team_key_folded UNIQUE (team_key, folded)
);
CREATE TABLE "asks" (
	task_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	look_at DATETIME, 
	given_at DATETIME NOT NULL, 
	asked_at DATETIME, 
	times INTEGER NOT NULL, 
	late_times INTEGER NOT NULL, 
	CONSTRAINT pk_asks PRIMARY KEY (task_id, person_id), 
	CONSTRAINT fk_asks_task_id FOREIGN KEY(task_id) REFERENCES tasks (id), 
	CONSTRAINT fk_asks_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "asks" VALUES(1,3,'2026-11-18 14:00:11.000000','2026-11-18 14:00:01.000000',NULL,0,0);
INSERT INTO "asks" VALUES(2,3,'2026-11-18 14:00:12.000000','2026-11-18 14:00:01.000000',NULL,0,0);
INSERT INTO "asks" VALUES(3,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:01.000000',NULL,0,0);
INSERT INTO "asks" VALUES(4,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:02.000000',NULL,0,0);
INSERT INTO "asks" VALUES(5,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:02.000000',NULL,0,0);
INSERT INTO "asks" VALUES(6,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:02.000000',NULL,0,0);
INSERT INTO "asks" VALUES(7,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:02.000000',NULL,0,0);
INSERT INTO "asks" VALUES(8,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:02.000000',NULL,0,0);
INSERT INTO "asks" VALUES(9,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:03.000000',NULL,0,0);
INSERT INTO "asks" VALUES(10,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:03.000000',NULL,0,0);
INSERT INTO "asks" VALUES(11,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:03.000000',NULL,0,0);
INSERT INTO "asks" VALUES(12,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:03.000000',NULL,0,0);
INSERT INTO "asks" VALUES(13,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:04.000000',NULL,0,0);
INSERT INTO "asks" VALUES(14,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:04.000000',NULL,0,0);
INSERT INTO "asks" VALUES(15,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:05.000000',NULL,0,0);
INSERT INTO "asks" VALUES(16,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:05.000000',NULL,0,0);
INSERT INTO "asks" VALUES(17,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:05.000000',NULL,0,0);
INSERT INTO "asks" VALUES(18,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:06.000000',NULL,0,0);
INSERT INTO "asks" VALUES(19,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:06.000000',NULL,0,0);
INSERT INTO "asks" VALUES(20,3,'2026-11-18 14:00:10.000000','2026-11-18 14:00:07.000000',NULL,0,0);
INSERT INTO "asks" VALUES(21,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:07.000000',NULL,0,0);
INSERT INTO "asks" VALUES(22,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:08.000000',NULL,0,0);
INSERT INTO "asks" VALUES(23,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:08.000000',NULL,0,0);
INSERT INTO "asks" VALUES(24,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:09.000000',NULL,0,0);
INSERT INTO "asks" VALUES(25,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:09.000000',NULL,0,0);
INSERT INTO "asks" VALUES(26,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:09.000000',NULL,0,0);
INSERT INTO "asks" VALUES(27,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:10.000000',NULL,0,0);
INSERT INTO "asks" VALUES(28,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:10.000000',NULL,0,0);
INSERT INTO "asks" VALUES(29,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:10.000000',NULL,0,0);
INSERT INTO "asks" VALUES(30,1,'2026-11-18 14:00:10.000000','2026-11-18 14:00:10.000000',NULL,0,0);
CREATE TABLE changes (
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	by_id INTEGER, 
	at DATETIME NOT NULL, 
	what VARCHAR NOT NULL, 
	old TEXT, 
	new TEXT, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_changes PRIMARY KEY (id), 
	CONSTRAINT fk_changes_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_changes_task_id FOREIGN KEY(task_id) REFERENCES tasks (id)
);
INSERT INTO "changes" VALUES(1,1,1,'2026-11-18 14:00:01.000000','created',NULL,'Offerte bestelwagens','19:team@thread.tacv2;messageid=1|activity-0');
INSERT INTO "changes" VALUES(2,2,1,'2026-11-18 14:00:01.000000','created',NULL,'Laadpalen parking','19:team@thread.tacv2;messageid=1|activity-0');
INSERT INTO "changes" VALUES(3,3,1,'2026-11-18 14:00:01.000000','created',NULL,'Verzekering','19:team@thread.tacv2;messageid=1|activity-0');
INSERT INTO "changes" VALUES(4,4,1,'2026-11-18 14:00:02.000000','created',NULL,'schommel smeren','19:team@thread.tacv2;messageid=1|activity-1');
INSERT INTO "changes" VALUES(5,5,1,'2026-11-18 14:00:02.000000','created',NULL,'De huisbaas vraagt een prijs','19:team@thread.tacv2;messageid=1|activity-1');
INSERT INTO "changes" VALUES(6,6,1,'2026-11-18 14:00:02.000000','created',NULL,'tien potten kopen - tegen 13/03','19:team@thread.tacv2;messageid=1|activity-1');
INSERT INTO "changes" VALUES(7,7,1,'2026-11-18 14:00:02.000000','created',NULL,'borstels uitwassen','19:team@thread.tacv2;messageid=1|activity-1');
INSERT INTO "changes" VALUES(8,8,1,'2026-11-18 14:00:02.000000','created',NULL,'De buren weten het.','19:team@thread.tacv2;messageid=1|activity-1');
INSERT INTO "changes" VALUES(9,9,1,'2026-11-18 14:00:03.000000','created',NULL,'Zand bestellen','19:team@thread.tacv2;messageid=1|activity-2');
INSERT INTO "changes" VALUES(10,10,1,'2026-11-18 14:00:03.000000','created',NULL,'Folder maken','19:team@thread.tacv2;messageid=1|activity-2');
INSERT INTO "changes" VALUES(11,11,1,'2026-11-18 14:00:03.000000','created',NULL,'Sleutels tellen','19:team@thread.tacv2;messageid=1|activity-2');
INSERT INTO "changes" VALUES(12,12,1,'2026-11-18 14:00:03.000000','created',NULL,'Kast opruimen','19:team@thread.tacv2;messageid=1|activity-2');
INSERT INTO "changes" VALUES(13,13,1,'2026-11-18 14:00:04.000000','created',NULL,'Invite the pilot users','19:team@thread.tacv2;messageid=1|activity-3');
INSERT INTO "changes" VALUES(14,14,1,'2026-11-18 14:00:04.000000','created',NULL,'Open the pilot channel','19:team@thread.tacv2;messageid=1|activity-3');
INSERT INTO "changes" VALUES(15,15,1,'2026-11-18 14:00:05.000000','created',NULL,'Export the redirects and hand them to the agency by Friday','19:team@thread.tacv2;messageid=1|activity-4');
INSERT INTO "changes" VALUES(16,16,1,'2026-11-18 14:00:05.000000','created',NULL,'Charlotte, could you chase the photographers?','19:team@thread.tacv2;messageid=1|activity-4');
INSERT INTO "changes" VALUES(17,17,1,'2026-11-18 14:00:05.000000','created',NULL,'I''ll update the content inventory myself','19:team@thread.tacv2;messageid=1|activity-4');
INSERT INTO "changes" VALUES(18,18,1,'2026-11-18 14:00:06.000000','created',NULL,'revoir le budget','19:team@thread.tacv2;messageid=1|activity-5');
INSERT INTO "changes" VALUES(19,19,1,'2026-11-18 14:00:06.000000','created',NULL,'contacter la banque','19:team@thread.tacv2;messageid=1|activity-5');
INSERT INTO "changes" VALUES(20,20,1,'2026-11-18 14:00:07.000000','created',NULL,'Zeichnungen schicken bis 30. Januar','19:team@thread.tacv2;messageid=1|activity-6');
INSERT INTO "changes" VALUES(21,21,1,'2026-11-18 14:00:07.000000','created',NULL,'Dachrinnen prüfen','19:team@thread.tacv2;messageid=1|activity-6');
INSERT INTO "changes" VALUES(22,22,1,'2026-11-18 14:00:08.000000','created',NULL,'Leroy prépare un plan de la rue pour le 1er mars.','19:team@thread.tacv2;messageid=1|activity-7');
INSERT INTO "changes" VALUES(23,23,1,'2026-11-18 14:00:08.000000','created',NULL,'Petit contacte la police.','19:team@thread.tacv2;messageid=1|activity-7');
INSERT INTO "changes" VALUES(24,24,1,'2026-11-18 14:00:09.000000','created',NULL,'Collect the permits for the quay (e.g., noise, lighting).','19:team@thread.tacv2;messageid=1|activity-8');
INSERT INTO "changes" VALUES(25,25,1,'2026-11-18 14:00:09.000000','created',NULL,'Agree on the stage plan with the fire service.','19:team@thread.tacv2;messageid=1|activity-8');
INSERT INTO "changes" VALUES(26,26,1,'2026-11-18 14:00:09.000000','created',NULL,'Publish the programme.','19:team@thread.tacv2;messageid=1|activity-8');
INSERT INTO "changes" VALUES(27,27,1,'2026-11-18 14:00:10.000000','created',NULL,'bundel meetkunde maken','19:team@thread.tacv2;messageid=1|activity-9');
INSERT INTO "changes" VALUES(28,28,1,'2026-11-18 14:00:10.000000','created',NULL,'attesten afdrukken','19:team@thread.tacv2;messageid=1|activity-9');
INSERT INTO "changes" VALUES(29,29,1,'2026-11-18 14:00:10.000000','created',NULL,'aantallen doorgeven aan het secretariaat','19:team@thread.tacv2;messageid=1|activity-9');
INSERT INTO "changes" VALUES(30,30,1,'2026-11-18 14:00:10.000000','created',NULL,'navragen bij ICT','19:team@thread.tacv2;messageid=1|activity-9');
INSERT INTO "changes" VALUES(31,1,1,'2026-11-18 14:00:11.000000','status','open','done','19:team@thread.tacv2;messageid=1|activity-10');
INSERT INTO "changes" VALUES(32,2,1,'2026-11-18 14:00:12.000000','note','Laadpalen parking','Contract van de printers','19:team@thread.tacv2;messageid=1|activity-11');
CREATE TABLE glossary (
	id INTEGER NOT NULL, 
	team_key VARCHAR NOT NULL, 
	folded VARCHAR NOT NULL, 
	written TEXT NOT NULL, 
	meant TEXT NOT NULL, 
	by_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_glossary PRIMARY KEY (id), 
	CONSTRAINT fk_glossary_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT uq_glossary_team_key_folded UNIQUE (team_key, folded)
);
CREATE TABLE "inbound" (
	conversation_id VARCHAR NOT NULL, 
	activity_id VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	said TEXT, 
	received_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	twin VARCHAR, 
	taken_until DATETIME, 
	CONSTRAINT pk_inbound PRIMARY KEY (conversation_id, activity_id), 
	CONSTRAINT fk_inbound_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_inbound_conversation_id_twin UNIQUE (conversation_id, twin)
);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-0',1,'Gegenereerd door AI. Controleer altijd of het klopt.
Vergadernotities:
Wagenpark: Lotte en Bram bespraken de vervanging van de oude bestelwagens.
Laadpalen: Er komen vier laadpalen op de parking.
Opvolgtaken:
Offerte bestelwagens: Vraag drie offertes op voor elektrische bestelwagens. (Lotte)
Laadpalen parking: Bezorg het plan van de parking aan de installateur tegen 15 februari. (Bram, Lotte)
Verzekering: Laat de polis nakijken. (Jan-Willem)
','2026-11-18 14:00:01.000000',NULL,'1da8909b859349e2c504d3a9f0403dadf90abdbe12a30570a7d0ff65482052f5',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-1',1,'Verslag buurtcomité 20/01/2026
Aanwezig: Wim, An, Mo Lind

1. Speeltuin
De schommel piept.
AP Wim: schommel smeren
Het bord hangt los. De huisbaas vraagt een prijs (actie: huisbaas).
2. Potten
- alle potten zijn op
  => An: tien potten kopen - tegen 13/03
- borstels vuil, TODO Mo: borstels uitwassen
3. Rondvraag
De buren weten het.          Actie: Mo
','2026-11-18 14:00:02.000000',NULL,'ad7159cb67fb1181519e0d20c38bac9586e9ecf8a0ae58e4a8ba7f435a49c6bd',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-2',1,'# Verslag werkgroep speelplein

| Punt | Besproken | Actie | Door | Uiterlijk |
|---|---|---|---|---|
| Zandbak | Het zand is op. | Zand bestellen | Mevr. Dierickx | 13-02 |
| Kamp | Er zijn 40 plaatsen. | Folder maken | Nele Vos en dhr. Pauwels | week 8 |
| Rondvraag | Niets. | | | |

| Actie | Trekkers van dienst | Opm. |
|---|---|---|
| Sleutels tellen | Nele Vos | bij de poort |
| Kast opruimen | Joost | |
','2026-11-18 14:00:03.000000',NULL,'56f58d236cfdabc11337d7f796c2dcd58cbef9e54748866962b9d7042be71740',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-3',1,'','2026-11-18 14:00:04.000000',NULL,'81e9268f88759b84522f9ce7d7d73b9123d1e14ba74fb3a7a93a2a096204a671',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-4',1,'From: Annelore Maas
Sent: Tuesday 13 January 2026 12:17
To: Web migration
Cc: Bart Sleger
Subject: Recap of this morning - website migration

Hi all,

We stick to the big bang scenario. Hosting costs were discussed but Bart had no numbers yet.

Bart will export the redirects and hand them to the agency by Friday. Charlotte, could you chase the photographers? I''ll update the content inventory myself.

See you on the 28th!
Annelore
','2026-11-18 14:00:05.000000',NULL,'a0cf95dc4483bd5f3afa0d13affa71e29c0bc81ee7421b4f2287f023086520e9',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-5',1,'CODIR du mardi 13 janvier 2026

Action : revoir le budget
Responsable : Lucas
Délai : prochain CODIR

Action : contacter la banque
Responsable : Annick
Délai : 20/2

Prochain CODIR : mercredi 11 février
','2026-11-18 14:00:06.000000',NULL,'f124f76977c36b2de8bff02d39b8757170085f384a8a55247f033a9d3168ff43',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-6',1,'Baurunde 12.01.2026

- Lotte: Zeichnungen schicken bis 30. Januar
- Bernd: Dachrinnen prüfen
','2026-11-18 14:00:07.000000',NULL,'3e192e8b1c8af6bd18384b7497957b95cb33bb2f5159becf49b2c1da4826ba67',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-7',1,'Réunion de quartier du 12 février 2026. Présents : Leroy, Petit, Marchal

Décision : Leroy prépare un plan de la rue pour le 1er mars. Petit contacte la police.
','2026-11-18 14:00:08.000000',NULL,'49f602036078cdd1af25673993a679865e2289e10be3947ec868195e16a59190',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-8',1,'# Meeting Summary for Harbour Lights

## Next Steps

- Marit Olsen: Collect the permits for the quay (e.g., noise, lighting).
- Dieter/Sanne: Agree on the stage plan with the fire service.
- Sanne de Wilde: Publish the programme.

## Summary

### Permits

Marit explained which permits are missing.
','2026-11-18 14:00:09.000000',NULL,'8a534e5610ec8287669a853af92d0be2b32f5062ae922b681f0e43aa2039b90d',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-9',1,'VAKVERGADERING WISKUNDE
dd. 13 januari 2026, lokaal C.104

Aanw.: Jan De Cuypere (JDC), Liesbet Van Hove (LVH), Tine Rogge (TRO)

EXAMENS
* meetkunde blijft zwak (te veel stof?)
* bundel meetkunde maken [LVH + TRO, krokusvakantie]
* attesten afdrukken [TRO]
* aantallen doorgeven aan het secretariaat [JDC, tegen 1 maart]
* navragen bij ICT [JDC, volgende vergadering]

Volgende vakvergadering: 12 maart 2026, 16 u. [verslag: TRO]
','2026-11-18 14:00:10.000000',NULL,'b1cd3ce8c2333c00489a0ac40aefe21ec073355a42592ed9f8caa19c1a156c9a',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-10',1,'#1 done','2026-11-18 14:00:11.000000',NULL,'fed21b3608b3c412dbadb137ee050a6698cb9c2ba3daf6ef79937244b57b1d53',NULL);
INSERT INTO "inbound" VALUES('19:team@thread.tacv2;messageid=1','activity-11',1,'rename #2 Contract van de printers','2026-11-18 14:00:12.000000',NULL,'db0788284686e5f0fd0fa3db38bc5af24cb02b54c720b797857e01d1665e27e1',NULL);
CREATE TABLE listing_items (
	listing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	CONSTRAINT pk_listing_items PRIMARY KEY (listing_id, position), 
	CONSTRAINT fk_listing_items_listing_id FOREIGN KEY(listing_id) REFERENCES listings (id), 
	CONSTRAINT fk_listing_items_task_id FOREIGN KEY(task_id) REFERENCES tasks (id)
);
CREATE TABLE listings (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	conversation_id VARCHAR, 
	kind VARCHAR NOT NULL, 
	asked VARCHAR, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_listings PRIMARY KEY (id), 
	CONSTRAINT fk_listings_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE "meetings" (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	poster_id INTEGER NOT NULL, 
	conversation_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	fingerprint VARCHAR NOT NULL, 
	topics_print VARCHAR NOT NULL, 
	tasks_print VARCHAR NOT NULL, 
	title TEXT NOT NULL, 
	held_on DATE NOT NULL, 
	held_on_source VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	posted_at DATETIME NOT NULL, 
	pasted_text TEXT NOT NULL, 
	pasted_html TEXT, 
	not_understood JSON NOT NULL, 
	is_held BOOLEAN NOT NULL, 
	discarded_at DATETIME, 
	mentions JSON, 
	lead_id INTEGER, 
	CONSTRAINT pk_meetings PRIMARY KEY (id), 
	CONSTRAINT uq_meetings_space_id_fingerprint UNIQUE (space_id, fingerprint), 
	CONSTRAINT fk_meetings_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_meetings_poster_id FOREIGN KEY(poster_id) REFERENCES people (id), 
	CONSTRAINT fk_meetings_lead_id FOREIGN KEY(lead_id) REFERENCES people (id)
);
INSERT INTO "meetings" VALUES(1,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-0','d062b29f96c90c1f3dca258b86061e73cab26962923250a56f1f907707c6976c','b1ef782602742ff0f67b2aada58e7988ed06d259a2813706e8ca87cab967038c','4bcf16ffb16ac6a7e706a8effa1b388d971442af77eed479164c72e85e3fd54e','','2026-11-18','posted','nl','2026-11-18 14:00:01.000000','Gegenereerd door AI. Controleer altijd of het klopt.
Vergadernotities:
Wagenpark: Lotte en Bram bespraken de vervanging van de oude bestelwagens.
Laadpalen: Er komen vier laadpalen op de parking.
Opvolgtaken:
Offerte bestelwagens: Vraag drie offertes op voor elektrische bestelwagens. (Lotte)
Laadpalen parking: Bezorg het plan van de parking aan de installateur tegen 15 februari. (Bram, Lotte)
Verzekering: Laat de polis nakijken. (Jan-Willem)
',NULL,'[]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(2,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-1','f31a3e950565f5e5dc168108421ea66e4c40891db30768014c06c5b5a9bcbc58','e365d853559320c3c9e92e84682e20be22786e4a08d032889b93c9173660fc90','3326297d0d63d0075463e3b3081e8ef8b5d5bcccd24e789408a27e44951f5c07','Verslag buurtcomité 20/01/2026','2026-01-20','written','nl','2026-11-18 14:00:02.000000','Verslag buurtcomité 20/01/2026
Aanwezig: Wim, An, Mo Lind

1. Speeltuin
De schommel piept.
AP Wim: schommel smeren
Het bord hangt los. De huisbaas vraagt een prijs (actie: huisbaas).
2. Potten
- alle potten zijn op
  => An: tien potten kopen - tegen 13/03
- borstels vuil, TODO Mo: borstels uitwassen
3. Rondvraag
De buren weten het.          Actie: Mo
',NULL,'["De schommel piept.", "- alle potten zijn op"]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(3,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-2','3cd073b1cbc3966d1b55b8f8d1b7a489d2951f6aabfc90900b45463955c0d6e1','0c3d92ddb0c94d58b6a811e1f0140a88d4ea7b79b410a49e02ab220ae4c5b41b','be169bbdf6917a5ed495f4ec695c3a732827977c1e258ce1fd0dcc7bb289dde1','Verslag werkgroep speelplein','2026-11-18','posted','nl','2026-11-18 14:00:03.000000','# Verslag werkgroep speelplein

| Punt | Besproken | Actie | Door | Uiterlijk |
|---|---|---|---|---|
| Zandbak | Het zand is op. | Zand bestellen | Mevr. Dierickx | 13-02 |
| Kamp | Er zijn 40 plaatsen. | Folder maken | Nele Vos en dhr. Pauwels | week 8 |
| Rondvraag | Niets. | | | |

| Actie | Trekkers van dienst | Opm. |
|---|---|---|
| Sleutels tellen | Nele Vos | bij de poort |
| Kast opruimen | Joost | |
',NULL,'[]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(4,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-3','8c0d63d65eabeb1162cfac7013f2be147864c888ca9762092fd9c25e2cdf35cd','b5a8b930c0e9ceb00c0c3cdf2fc26933b3528a3f7c57bf48cf6fdce5d6ba840e','9531696e2513b6d3e66bb9632d6cf9fa93fc8e5b91bb11f5622f5492ea795eae','Brightwater project room, 21 January 2026','2026-01-21','written','en','2026-11-18 14:00:04.000000','','<div><h2>Brightwater project room, 21 January 2026</h2><h3>Notes</h3><ul><li>The pilot starts in March</li></ul><h3>Follow-up tasks</h3><ul><li><input type="checkbox">Invite the pilot users <span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Ines Vermeer</span></li><li><input type="checkbox" checked>Open the pilot channel <span itemscope itemtype="http://schema.skype.com/Mention" itemid="1">Koen Dils</span></li></ul></div>
','[]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(5,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-4','801ae84f379b6df233faef906c05fc0dec454400dcda9064eb0242c82cd1451d','2e38e77b22c314a449e91fafed92a43826ac6aa403ae6a8acb6cf58239fbaf5d','470df6d20b5c33d36e3384ac6dfccf9ff00a2f027b76f84d2c1a485b1a5437f3','From: Annelore Maas','2026-01-13','written','en','2026-11-18 14:00:05.000000','From: Annelore Maas
Sent: Tuesday 13 January 2026 12:17
To: Web migration
Cc: Bart Sleger
Subject: Recap of this morning - website migration

Hi all,

We stick to the big bang scenario. Hosting costs were discussed but Bart had no numbers yet.

Bart will export the redirects and hand them to the agency by Friday. Charlotte, could you chase the photographers? I''ll update the content inventory myself.

See you on the 28th!
Annelore
',NULL,'["Sent: Tuesday 13 January 2026 12:17", "To: Web migration", "Cc: Bart Sleger", "Subject: Recap of this morning - website migration", "We stick to the big bang scenario. Hosting costs were discussed but Bart had no numbers yet.", "See you on the 28th!"]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(6,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-5','c980831ba5d630232c8816ed8b1126cfb8fa6d3c613225d7a398a56280c42065','2e38e77b22c314a449e91fafed92a43826ac6aa403ae6a8acb6cf58239fbaf5d','6349ec474446aab853c3f4d01a3a8d9a91308740feedf438134a3e44200ebd6e','CODIR du mardi 13 janvier 2026','2026-01-13','written','fr','2026-11-18 14:00:06.000000','CODIR du mardi 13 janvier 2026

Action : revoir le budget
Responsable : Lucas
Délai : prochain CODIR

Action : contacter la banque
Responsable : Annick
Délai : 20/2

Prochain CODIR : mercredi 11 février
',NULL,'["Prochain CODIR : mercredi 11 f\u00e9vrier"]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(7,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-6','8c5f9ad8e32874730a1997dec0a126bd5211d3366562070066f84b646edf5b4b','2e38e77b22c314a449e91fafed92a43826ac6aa403ae6a8acb6cf58239fbaf5d','33092e5068d79bb47656d57ca5c0d2088b4fdbb1fd5e2ddbec483a3ac479d164','Baurunde 12.01.2026','2026-01-12','written','de','2026-11-18 14:00:07.000000','Baurunde 12.01.2026

- Lotte: Zeichnungen schicken bis 30. Januar
- Bernd: Dachrinnen prüfen
',NULL,'[]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(8,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-7','f4ebc0e804749d9a4abe2c5453c62962e9e0ad9976c192047f0a35163e7ff3ee','2e38e77b22c314a449e91fafed92a43826ac6aa403ae6a8acb6cf58239fbaf5d','b502c42c4e1cdef04b80f6cd00589f7c6765047bedbeaeaa84876132b90042f0','Réunion de quartier du 12 février 2026','2026-02-12','written','fr','2026-11-18 14:00:08.000000','Réunion de quartier du 12 février 2026. Présents : Leroy, Petit, Marchal

Décision : Leroy prépare un plan de la rue pour le 1er mars. Petit contacte la police.
',NULL,'[]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(9,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-8','7d25c93f93a346f8f9861999e1edb18cef1ecabaae0e9818c596d8a5678c1c22','5f04e1ff79620224a02a1976cf8fd069e86238d6581d1a71277d16a369ba1d54','262ef134733ffb06b973dffec0d6972f9a920f8c1ab360dacfc924e640201833','Meeting Summary for Harbour Lights','2026-11-18','posted','en','2026-11-18 14:00:09.000000','# Meeting Summary for Harbour Lights

## Next Steps

- Marit Olsen: Collect the permits for the quay (e.g., noise, lighting).
- Dieter/Sanne: Agree on the stage plan with the fire service.
- Sanne de Wilde: Publish the programme.

## Summary

### Permits

Marit explained which permits are missing.
',NULL,'[]',0,NULL,'[]',NULL);
INSERT INTO "meetings" VALUES(10,1,1,'19:team@thread.tacv2;messageid=1','19:team@thread.tacv2;messageid=1|activity-9','d3dd7720ece48f89839fe28fbde2e1c9b0b43edd95a267a782add5b68dfa5e1e','2e38e77b22c314a449e91fafed92a43826ac6aa403ae6a8acb6cf58239fbaf5d','44fa8e3de54d5ad7c0f8ba982255a60e423c37e998d41fe6a71ebd2305584c65','VAKVERGADERING WISKUNDE','2026-11-18','posted','nl','2026-11-18 14:00:10.000000','VAKVERGADERING WISKUNDE
dd. 13 januari 2026, lokaal C.104

Aanw.: Jan De Cuypere (JDC), Liesbet Van Hove (LVH), Tine Rogge (TRO)

EXAMENS
* meetkunde blijft zwak (te veel stof?)
* bundel meetkunde maken [LVH + TRO, krokusvakantie]
* attesten afdrukken [TRO]
* aantallen doorgeven aan het secretariaat [JDC, tegen 1 maart]
* navragen bij ICT [JDC, volgende vergadering]

Volgende vakvergadering: 12 maart 2026, 16 u. [verslag: TRO]
',NULL,'["* meetkunde blijft zwak (te veel stof?)", "Volgende vakvergadering: 12 maart 2026, 16 u. [verslag: TRO]"]',0,NULL,'[]',NULL);
CREATE TABLE memberships (
	space_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	CONSTRAINT pk_memberships PRIMARY KEY (space_id, person_id), 
	CONSTRAINT fk_memberships_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_memberships_space_id FOREIGN KEY(space_id) REFERENCES spaces (id)
);
INSERT INTO "memberships" VALUES(1,1);
INSERT INTO "memberships" VALUES(1,2);
INSERT INTO "memberships" VALUES(1,3);
INSERT INTO "memberships" VALUES(1,4);
INSERT INTO "memberships" VALUES(1,5);
INSERT INTO "memberships" VALUES(1,6);
CREATE TABLE "nudges" (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	state VARCHAR NOT NULL, 
	lease_until DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	settled_at DATETIME, 
	reason TEXT, 
	activity_id VARCHAR, 
	listing_id INTEGER, 
	first_at DATETIME NOT NULL, 
	next_try_at DATETIME, 
	CONSTRAINT pk_nudges PRIMARY KEY (id), 
	CONSTRAINT uq_nudges_person_id_day UNIQUE (person_id, day), 
	CONSTRAINT fk_nudges_listing_id FOREIGN KEY(listing_id) REFERENCES listings (id), 
	CONSTRAINT fk_nudges_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE owners (
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	written TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	person_id INTEGER, 
	done BOOLEAN NOT NULL, 
	released_at DATETIME, reason VARCHAR, 
	CONSTRAINT pk_owners PRIMARY KEY (id), 
	CONSTRAINT fk_owners_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_owners_task_id FOREIGN KEY(task_id) REFERENCES tasks (id)
);
INSERT INTO "owners" VALUES(1,1,1,'Lotte','certain',3,0,NULL,'given_name');
INSERT INTO "owners" VALUES(2,2,1,'Bram','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(3,2,2,'Lotte','certain',3,0,NULL,'given_name');
INSERT INTO "owners" VALUES(4,3,1,'Jan-Willem','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(5,4,1,'Wim','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(6,5,1,'huisbaas','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(7,6,1,'An','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(8,7,1,'Mo','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(9,8,1,'Mo','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(10,9,1,'Mevr. Dierickx','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(11,10,1,'Nele Vos','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(12,10,2,'dhr. Pauwels','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(13,11,1,'Nele Vos','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(14,12,1,'Joost','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(15,13,1,'Ines Vermeer','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(16,14,1,'Koen Dils','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(17,15,1,'Bart','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(18,16,1,'Charlotte','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(19,17,1,'Annelore Maas','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(20,18,1,'Lucas','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(21,19,1,'Annick','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(22,20,1,'Lotte','certain',3,0,NULL,'given_name');
INSERT INTO "owners" VALUES(23,21,1,'Bernd','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(24,22,1,'Leroy','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(25,23,1,'Petit','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(26,24,1,'Marit Olsen','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(27,25,1,'Dieter','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(28,25,2,'Sanne','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(29,26,1,'Sanne de Wilde','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(30,27,1,'LVH','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(31,27,2,'TRO','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(32,28,1,'TRO','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(33,29,1,'JDC','unknown',NULL,0,NULL,NULL);
INSERT INTO "owners" VALUES(34,30,1,'JDC','unknown',NULL,0,NULL,NULL);
CREATE TABLE "people" (
	id INTEGER NOT NULL, 
	tenant_id VARCHAR NOT NULL, 
	aad_id VARCHAR NOT NULL, 
	teams_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	given_name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	outside BOOLEAN NOT NULL, 
	locale VARCHAR, 
	time_zone VARCHAR, 
	service_url VARCHAR NOT NULL, 
	bot_id VARCHAR NOT NULL, 
	conversation_id VARCHAR, 
	refused VARCHAR, 
	language VARCHAR, 
	paused_until DATE, 
	away_until DATE, 
	stopped BOOLEAN NOT NULL, days JSON, country VARCHAR, chosen_zone VARCHAR, refused_for VARCHAR, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT uq_people_tenant_id_aad_id UNIQUE (tenant_id, aad_id)
);
INSERT INTO "people" VALUES(1,'tenant','aad-dana','29:dana','Dana Peeters','Dana','',0,NULL,NULL,'http://127.0.0.1','28:bot',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "people" VALUES(2,'tenant','aad-karim','29:karim','Karim Haddad','Karim','',0,NULL,NULL,'http://127.0.0.1','28:bot',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "people" VALUES(3,'tenant','aad-lotte','29:lotte','Lotte Claes','Lotte','',0,NULL,NULL,'http://127.0.0.1','28:bot',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "people" VALUES(4,'tenant','aad-yusuf','29:yusuf','Yusuf Demir','Yusuf','',0,NULL,NULL,'http://127.0.0.1','28:bot',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "people" VALUES(5,'tenant','aad-manon','29:manon','Manon Lefèvre','Manon','',0,NULL,NULL,'http://127.0.0.1','28:bot',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "people" VALUES(6,'tenant','aad-pieter-jan','29:pieter-jan','Pieter-Jan Wouters','Pieter-Jan','',0,NULL,NULL,'http://127.0.0.1','28:bot',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
CREATE TABLE points (
	id INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	CONSTRAINT pk_points PRIMARY KEY (id), 
	CONSTRAINT fk_points_topic_id FOREIGN KEY(topic_id) REFERENCES topics (id)
);
INSERT INTO "points" VALUES(1,1,1,'Laadpalen','Er komen vier laadpalen op de parking.','laadpalen er komen vier laadpalen op de parking');
INSERT INTO "points" VALUES(2,3,1,'','| Punt | Besproken | Actie | Door | Uiterlijk |','punt besproken actie door uiterlijk');
INSERT INTO "points" VALUES(3,3,2,'','| Zandbak | Het zand is op. | Zand bestellen | Mevr. Dierickx | 13-02 |','zandbak het zand is op zand bestellen mevr dierickx 13 02');
INSERT INTO "points" VALUES(4,3,3,'','| Kamp | Er zijn 40 plaatsen. | Folder maken | Nele Vos en dhr. Pauwels | week 8 |','kamp er zijn 40 plaatsen folder maken nele vos en dhr pauwels week 8');
INSERT INTO "points" VALUES(5,3,4,'','| Rondvraag | Niets. | | | |','rondvraag niets');
INSERT INTO "points" VALUES(6,3,5,'','| Actie | Trekkers van dienst | Opm. |','actie trekkers van dienst opm');
INSERT INTO "points" VALUES(7,3,6,'','| Sleutels tellen | Nele Vos | bij de poort |','sleutels tellen nele vos bij de poort');
INSERT INTO "points" VALUES(8,3,7,'','| Kast opruimen | Joost | |','kast opruimen joost');
INSERT INTO "points" VALUES(9,4,1,'','The pilot starts in March','the pilot starts in march');
CREATE TABLE posts (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	about INTEGER NOT NULL, 
	day DATE NOT NULL, 
	state VARCHAR NOT NULL, 
	lease_until DATETIME NOT NULL, 
	CONSTRAINT pk_posts PRIMARY KEY (id), 
	CONSTRAINT uq_posts_kind_about_day UNIQUE (kind, about, day)
);
CREATE TABLE prompts (
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	person_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_prompts PRIMARY KEY (id), 
	CONSTRAINT fk_prompts_task_id FOREIGN KEY(task_id) REFERENCES tasks (id), 
	CONSTRAINT fk_prompts_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_prompts_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT uq_prompts_task_id_kind_day UNIQUE (task_id, kind, day)
);
CREATE TABLE revisions (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	base VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	pasted_text TEXT NOT NULL, 
	pasted_html TEXT, 
	settled_at DATETIME, mentions JSON, 
	CONSTRAINT pk_revisions PRIMARY KEY (id), 
	CONSTRAINT fk_revisions_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_revisions_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT uq_revisions_source UNIQUE (source)
);
CREATE TABLE spaces (
	id INTEGER NOT NULL, 
	conversation_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	tenant_id VARCHAR NOT NULL, 
	service_url VARCHAR NOT NULL, 
	bot_id VARCHAR NOT NULL, 
	bot_name VARCHAR NOT NULL, 
	team_id VARCHAR, 
	name VARCHAR, 
	roster_at DATETIME, welcome_source VARCHAR, 
	CONSTRAINT pk_spaces PRIMARY KEY (id), 
	CONSTRAINT uq_spaces_conversation_id UNIQUE (conversation_id)
);
INSERT INTO "spaces" VALUES(1,'19:team@thread.tacv2','channel','tenant','http://127.0.0.1','28:bot','Follow-Up',NULL,NULL,'2026-11-18 14:00:10.000000',NULL);
CREATE TABLE "tasks" (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	topic TEXT, 
	status VARCHAR NOT NULL, 
	due_text TEXT, 
	due_kind VARCHAR, 
	due_start DATE, 
	due_end DATE, 
	due_read_on DATE, 
	snoozed_until DATE, 
	last_note TEXT, 
	lines JSON NOT NULL, 
	rule VARCHAR NOT NULL, 
	folded TEXT NOT NULL, 
	is_ongoing BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_tasks_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id)
);
INSERT INTO "tasks" VALUES(1,1,1,'Offerte bestelwagens','Vraag drie offertes op voor elektrische bestelwagens.',NULL,'done',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["Offerte bestelwagens: Vraag drie offertes op voor elektrische bestelwagens. (Lotte)"]','recap','offerte bestelwagens vraag drie offertes op voor elektrische bestelwagens',0);
INSERT INTO "tasks" VALUES(2,1,2,'Contract van de printers','Bezorg het plan van de parking aan de installateur tegen 15 februari.',NULL,'open','tegen 15 februari','deadline',NULL,'2027-02-15','2026-11-18',NULL,NULL,'["Laadpalen parking: Bezorg het plan van de parking aan de installateur tegen 15 februari. (Bram, Lotte)"]','recap','contract van de printers bezorg het plan van de parking aan de installateur tegen 15 februari',0);
INSERT INTO "tasks" VALUES(3,1,3,'Verzekering','Laat de polis nakijken.',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["Verzekering: Laat de polis nakijken. (Jan-Willem)"]','recap','verzekering laat de polis nakijken',0);
INSERT INTO "tasks" VALUES(4,2,1,'schommel smeren','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["AP Wim: schommel smeren"]','keyword','schommel smeren',0);
INSERT INTO "tasks" VALUES(5,2,2,'De huisbaas vraagt een prijs','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["Het bord hangt los. De huisbaas vraagt een prijs (actie: huisbaas)."]','keyword','de huisbaas vraagt een prijs',0);
INSERT INTO "tasks" VALUES(6,2,3,'tien potten kopen - tegen 13/03','','alle potten zijn op','open','tegen 13/03','deadline',NULL,'2026-03-13','2026-01-20',NULL,NULL,'["=> An: tien potten kopen - tegen 13/03"]','keyword','tien potten kopen tegen 13 03 alle potten zijn op',0);
INSERT INTO "tasks" VALUES(7,2,4,'borstels uitwassen','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- borstels vuil, TODO Mo: borstels uitwassen"]','keyword','borstels uitwassen',0);
INSERT INTO "tasks" VALUES(8,2,5,'De buren weten het.','','Rondvraag','open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["De buren weten het.          Actie: Mo"]','keyword','de buren weten het rondvraag',0);
INSERT INTO "tasks" VALUES(9,3,1,'Zand bestellen','',NULL,'open','13-02','deadline',NULL,'2027-02-13','2026-11-18',NULL,NULL,'["| Zandbak | Het zand is op. | Zand bestellen | Mevr. Dierickx | 13-02 |"]','table','zand bestellen',0);
INSERT INTO "tasks" VALUES(10,3,2,'Folder maken','',NULL,'open','week 8','deadline',NULL,'2027-02-26','2026-11-18',NULL,NULL,'["| Kamp | Er zijn 40 plaatsen. | Folder maken | Nele Vos en dhr. Pauwels | week 8 |"]','table','folder maken',0);
INSERT INTO "tasks" VALUES(11,3,3,'Sleutels tellen','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["| Sleutels tellen | Nele Vos | bij de poort |"]','table','sleutels tellen',0);
INSERT INTO "tasks" VALUES(12,3,4,'Kast opruimen','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["| Kast opruimen | Joost | |"]','table','kast opruimen',0);
INSERT INTO "tasks" VALUES(13,4,1,'Invite the pilot users','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- [ ] Invite the pilot users \ufff9Ines Vermeer\ufffb"]','list','invite the pilot users',0);
INSERT INTO "tasks" VALUES(14,4,2,'Open the pilot channel','',NULL,'done',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- [x] Open the pilot channel \ufff9Koen Dils\ufffb"]','list','open the pilot channel',0);
INSERT INTO "tasks" VALUES(15,5,1,'Export the redirects and hand them to the agency by Friday','',NULL,'open','by Friday','deadline',NULL,'2026-01-16','2026-01-13',NULL,NULL,'["Bart will export the redirects and hand them to the agency by Friday. Charlotte, could you chase the photographers? I''ll update the content inventory myself."]','told','export the redirects and hand them to the agency by friday',0);
INSERT INTO "tasks" VALUES(16,5,2,'Charlotte, could you chase the photographers?','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["Bart will export the redirects and hand them to the agency by Friday. Charlotte, could you chase the photographers? I''ll update the content inventory myself."]','told','charlotte could you chase the photographers',0);
INSERT INTO "tasks" VALUES(17,5,3,'I''ll update the content inventory myself','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["Bart will export the redirects and hand them to the agency by Friday. Charlotte, could you chase the photographers? I''ll update the content inventory myself."]','told','i ll update the content inventory myself',0);
INSERT INTO "tasks" VALUES(18,6,1,'revoir le budget','',NULL,'open','prochain CODIR','deadline',NULL,'2026-02-11','2026-01-13',NULL,NULL,'["Action : revoir le budget", "Responsable : Lucas", "D\u00e9lai : prochain CODIR"]','record','revoir le budget',0);
INSERT INTO "tasks" VALUES(19,6,2,'contacter la banque','',NULL,'open','20/2','deadline',NULL,'2026-02-20','2026-01-13',NULL,NULL,'["Action : contacter la banque", "Responsable : Annick", "D\u00e9lai : 20/2"]','record','contacter la banque',0);
INSERT INTO "tasks" VALUES(20,7,1,'Zeichnungen schicken bis 30. Januar','',NULL,'open','bis 30. Januar','deadline',NULL,'2026-01-30','2026-01-12',NULL,NULL,'["- Lotte: Zeichnungen schicken bis 30. Januar"]','named','zeichnungen schicken bis 30 januar',0);
INSERT INTO "tasks" VALUES(21,7,2,'Dachrinnen prüfen','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- Bernd: Dachrinnen pr\u00fcfen"]','named','dachrinnen prufen',0);
INSERT INTO "tasks" VALUES(22,8,1,'Leroy prépare un plan de la rue pour le 1er mars.','',NULL,'open','pour le 1er mars','deadline',NULL,'2026-03-01','2026-02-12',NULL,NULL,'["D\u00e9cision : Leroy pr\u00e9pare un plan de la rue pour le 1er mars. Petit contacte la police."]','prose','leroy prepare un plan de la rue pour le 1er mars',0);
INSERT INTO "tasks" VALUES(23,8,2,'Petit contacte la police.','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["D\u00e9cision : Leroy pr\u00e9pare un plan de la rue pour le 1er mars. Petit contacte la police."]','prose','petit contacte la police',0);
INSERT INTO "tasks" VALUES(24,9,1,'Collect the permits for the quay (e.g., noise, lighting).','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- Marit Olsen: Collect the permits for the quay (e.g., noise, lighting)."]','list','collect the permits for the quay e g noise lighting',0);
INSERT INTO "tasks" VALUES(25,9,2,'Agree on the stage plan with the fire service.','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- Dieter/Sanne: Agree on the stage plan with the fire service."]','list','agree on the stage plan with the fire service',0);
INSERT INTO "tasks" VALUES(26,9,3,'Publish the programme.','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["- Sanne de Wilde: Publish the programme."]','list','publish the programme',0);
INSERT INTO "tasks" VALUES(27,10,1,'bundel meetkunde maken','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["* bundel meetkunde maken [LVH + TRO, krokusvakantie]"]','suffix','bundel meetkunde maken',0);
INSERT INTO "tasks" VALUES(28,10,2,'attesten afdrukken','',NULL,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["* attesten afdrukken [TRO]"]','suffix','attesten afdrukken',0);
INSERT INTO "tasks" VALUES(29,10,3,'aantallen doorgeven aan het secretariaat','',NULL,'open','tegen 1 maart','deadline',NULL,'2027-03-01','2026-11-18',NULL,NULL,'["* aantallen doorgeven aan het secretariaat [JDC, tegen 1 maart]"]','suffix','aantallen doorgeven aan het secretariaat',0);
INSERT INTO "tasks" VALUES(30,10,4,'navragen bij ICT','',NULL,'open','volgende vergadering','vague',NULL,NULL,'2026-11-18',NULL,NULL,'["* navragen bij ICT [JDC, volgende vergadering]"]','suffix','navragen bij ict',0);
CREATE TABLE teams (
	id INTEGER NOT NULL, 
	team_key VARCHAR NOT NULL, 
	language VARCHAR, 
	zone VARCHAR NOT NULL, 
	opens TIME NOT NULL, 
	closes TIME NOT NULL, 
	days JSON NOT NULL, 
	country VARCHAR, 
	only_when_due BOOLEAN NOT NULL, 
	fiscal_start INTEGER NOT NULL, 
	has_roundup BOOLEAN NOT NULL, 
	CONSTRAINT pk_teams PRIMARY KEY (id), 
	CONSTRAINT uq_teams_team_key UNIQUE (team_key)
);
CREATE TABLE topics (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	CONSTRAINT pk_topics PRIMARY KEY (id), 
	CONSTRAINT fk_topics_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id)
);
INSERT INTO "topics" VALUES(1,1,1,'','Wagenpark: Lotte en Bram bespraken de vervanging van de oude bestelwagens.','wagenpark lotte en bram bespraken de vervanging van de oude bestelwagens');
INSERT INTO "topics" VALUES(2,2,1,'Rondvraag','De buren weten het. Actie: Mo','rondvraag de buren weten het actie mo');
INSERT INTO "topics" VALUES(3,3,1,'Verslag werkgroep speelplein','','verslag werkgroep speelplein');
INSERT INTO "topics" VALUES(4,4,1,'','','');
INSERT INTO "topics" VALUES(5,9,1,'Permits','Marit explained which permits are missing.','permits marit explained which permits are missing');
CREATE TABLE undos (
	id INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	task_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	undone_at DATETIME, 
	CONSTRAINT pk_undos PRIMARY KEY (id), 
	CONSTRAINT fk_undos_task_id FOREIGN KEY(task_id) REFERENCES tasks (id), 
	CONSTRAINT fk_undos_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT uq_undos_source_task_id UNIQUE (source, task_id)
);
INSERT INTO "undos" VALUES(1,'19:team@thread.tacv2;messageid=1|activity-10',1,1,'2026-11-18 14:00:11.000000','{"title": "Offerte bestelwagens", "status": "open", "is_ongoing": false, "snoozed_until": null, "last_note": null, "due": null, "owners": [["Lotte", "certain", 3, false]]}','{"title": "Offerte bestelwagens", "status": "done", "is_ongoing": false, "snoozed_until": null, "last_note": null, "due": null, "owners": [["Lotte", "certain", 3, false]]}',NULL);
INSERT INTO "undos" VALUES(2,'19:team@thread.tacv2;messageid=1|activity-11',2,1,'2026-11-18 14:00:12.000000','{"title": "Laadpalen parking", "status": "open", "is_ongoing": false, "snoozed_until": null, "last_note": null, "due": ["tegen 15 februari", "deadline", null, "2027-02-15", "2026-11-18"], "owners": [["Bram", "unknown", null, false], ["Lotte", "certain", 3, false]]}','{"title": "Contract van de printers", "status": "open", "is_ongoing": false, "snoozed_until": null, "last_note": null, "due": ["tegen 15 februari", "deadline", null, "2027-02-15", "2026-11-18"], "owners": [["Bram", "unknown", null, false], ["Lotte", "certain", 3, false]]}',NULL);
CREATE INDEX ix_listings_newest ON listings (conversation_id, person_id, id);
CREATE INDEX ix_listings_person_id ON listings (person_id);
CREATE INDEX ix_memberships_person_id ON memberships (person_id);
CREATE INDEX ix_revisions_by_id ON revisions (by_id);
CREATE INDEX ix_revisions_meeting_id ON revisions (meeting_id);
CREATE INDEX ix_topics_meeting_id ON topics (meeting_id);
CREATE INDEX ix_changes_by_id ON changes (by_id);
CREATE INDEX ix_changes_source ON changes (source);
CREATE INDEX ix_changes_task_id ON changes (task_id);
CREATE INDEX ix_listing_items_task_id ON listing_items (task_id);
CREATE INDEX ix_owners_person_id ON owners (person_id);
CREATE INDEX ix_owners_task_id ON owners (task_id);
CREATE INDEX ix_points_topic_id ON points (topic_id);
CREATE INDEX ix_inbound_person_id ON inbound (person_id);
CREATE INDEX ix_nudges_person_id ON nudges (person_id);
CREATE INDEX ix_nudges_listing_id ON nudges (listing_id);
CREATE INDEX ix_tasks_meeting_id ON tasks (meeting_id);
CREATE INDEX ix_undos_task_id ON undos (task_id);
CREATE INDEX ix_undos_by_id ON undos (by_id);
CREATE INDEX ix_glossary_by_id ON glossary (by_id);
CREATE INDEX ix_aliases_person_id ON aliases (person_id);
CREATE INDEX ix_aliases_by_id ON aliases (by_id);
CREATE INDEX ix_asks_person_id ON asks (person_id);
CREATE INDEX ix_asks_look_at ON asks (look_at);
CREATE INDEX ix_admissions_person_id ON admissions (person_id);
CREATE INDEX ix_admissions_by_id ON admissions (by_id);
CREATE INDEX ix_prompts_task_id ON prompts (task_id);
CREATE INDEX ix_prompts_person_id ON prompts (person_id);
CREATE INDEX ix_prompts_by_id ON prompts (by_id);
CREATE INDEX ix_meetings_source ON meetings (source);
CREATE INDEX ix_meetings_poster_id ON meetings (poster_id);
CREATE INDEX ix_meetings_space_id ON meetings (space_id);
CREATE INDEX ix_meetings_lead_id ON meetings (lead_id);
COMMIT;
