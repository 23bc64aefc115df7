/**
 * The administrative division of Chile as text, short enough to travel to a phone: 16 regions, 56 provinces, 346 comunas.
 *
 * - `RR Region` opens a region; its code is the first two digits of the comuna's.
 * - `PPP Province: cc Comuna, cc Comuna` lists a province; province code and `cc` together are the comuna's code (CUT).
 * - `Name = Other = Another` adds usual spellings and usual names, for search only.
 *
 * Names are those of the official codes («Códigos Únicos Territoriales», Subdere), with their accents and ñ, even where a
 * municipality writes its own name otherwise (Coihaique = Coyhaique).
 */
export const COMUNAS_TABLE = `
01 Tarapacá
011 Iquique: 01 Iquique, 07 Alto Hospicio
014 Tamarugal: 01 Pozo Almonte, 02 Camiña, 03 Colchane, 04 Huara, 05 Pica
02 Antofagasta
021 Antofagasta: 01 Antofagasta, 02 Mejillones, 03 Sierra Gorda, 04 Taltal
022 El Loa: 01 Calama, 02 Ollagüe, 03 San Pedro de Atacama
023 Tocopilla: 01 Tocopilla, 02 María Elena
03 Atacama
031 Copiapó: 01 Copiapó, 02 Caldera, 03 Tierra Amarilla
032 Chañaral: 01 Chañaral, 02 Diego de Almagro
033 Huasco: 01 Vallenar, 02 Alto del Carmen, 03 Freirina, 04 Huasco
04 Coquimbo
041 Elqui: 01 La Serena, 02 Coquimbo, 03 Andacollo, 04 La Higuera, 05 Paiguano = Paihuano, 06 Vicuña
042 Choapa: 01 Illapel, 02 Canela, 03 Los Vilos, 04 Salamanca
043 Limarí: 01 Ovalle, 02 Combarbalá, 03 Monte Patria, 04 Punitaqui, 05 Río Hurtado
05 Valparaíso
051 Valparaíso: 01 Valparaíso, 02 Casablanca, 03 Concón, 04 Juan Fernández = Robinson Crusoe, 05 Puchuncaví, 07 Quintero, 09 Viña del Mar
052 Isla de Pascua: 01 Isla de Pascua = Rapa Nui
053 Los Andes: 01 Los Andes, 02 Calle Larga, 03 Rinconada = Rinconada de Los Andes, 04 San Esteban
054 Petorca: 01 La Ligua, 02 Cabildo, 03 Papudo, 04 Petorca, 05 Zapallar
055 Quillota: 01 Quillota, 02 Calera = La Calera, 03 Hijuelas, 04 La Cruz, 06 Nogales
056 San Antonio: 01 San Antonio, 02 Algarrobo, 03 Cartagena, 04 El Quisco, 05 El Tabo, 06 Santo Domingo = Rocas de Santo Domingo
057 San Felipe de Aconcagua: 01 San Felipe, 02 Catemu, 03 Llaillay = Llay-Llay, 04 Panquehue, 05 Putaendo, 06 Santa María
058 Marga Marga: 01 Quilpué, 02 Limache, 03 Olmué, 04 Villa Alemana
06 Libertador General Bernardo O'Higgins
061 Cachapoal: 01 Rancagua, 02 Codegua, 03 Coinco, 04 Coltauco, 05 Doñihue, 06 Graneros, 07 Las Cabras, 08 Machalí, 09 Malloa, 10 Mostazal = San Francisco de Mostazal, 11 Olivar, 12 Peumo, 13 Pichidegua, 14 Quinta de Tilcoco = Quinta Tilcoco, 15 Rengo, 16 Requínoa, 17 San Vicente = San Vicente de Tagua Tagua
062 Cardenal Caro: 01 Pichilemu, 02 La Estrella, 03 Litueche, 04 Marchihue = Marchigüe, 05 Navidad, 06 Paredones
063 Colchagua: 01 San Fernando, 02 Chépica, 03 Chimbarongo, 04 Lolol, 05 Nancagua, 06 Palmilla, 07 Peralillo, 08 Placilla, 09 Pumanque, 10 Santa Cruz
07 Maule
071 Talca: 01 Talca, 02 Constitución, 03 Curepto, 04 Empedrado, 05 Maule, 06 Pelarco, 07 Pencahue, 08 Río Claro, 09 San Clemente, 10 San Rafael
072 Cauquenes: 01 Cauquenes, 02 Chanco, 03 Pelluhue
073 Curicó: 01 Curicó, 02 Hualañé, 03 Licantén, 04 Molina, 05 Rauco, 06 Romeral, 07 Sagrada Familia, 08 Teno, 09 Vichuquén
074 Linares: 01 Linares, 02 Colbún, 03 Longaví, 04 Parral, 05 Retiro, 06 San Javier = San Javier de Loncomilla, 07 Villa Alegre, 08 Yerbas Buenas
08 Biobío
081 Concepción: 01 Concepción, 02 Coronel, 03 Chiguayante, 04 Florida, 05 Hualqui, 06 Lota, 07 Penco, 08 San Pedro de la Paz, 09 Santa Juana, 10 Talcahuano, 11 Tomé, 12 Hualpén
082 Arauco: 01 Lebu, 02 Arauco, 03 Cañete, 04 Contulmo, 05 Curanilahue, 06 Los Álamos, 07 Tirúa
083 Biobío: 01 Los Ángeles, 02 Antuco, 03 Cabrero, 04 Laja, 05 Mulchén, 06 Nacimiento, 07 Negrete, 08 Quilaco, 09 Quilleco, 10 San Rosendo, 11 Santa Bárbara, 12 Tucapel, 13 Yumbel, 14 Alto Biobío = Alto Bío-Bío
09 La Araucanía
091 Cautín: 01 Temuco, 02 Carahue, 03 Cunco, 04 Curarrehue, 05 Freire, 06 Galvarino, 07 Gorbea, 08 Lautaro, 09 Loncoche, 10 Melipeuco, 11 Nueva Imperial, 12 Padre Las Casas, 13 Perquenco, 14 Pitrufquén, 15 Pucón, 16 Saavedra = Puerto Saavedra, 17 Teodoro Schmidt, 18 Toltén, 19 Vilcún, 20 Villarrica, 21 Cholchol = Chol Chol
092 Malleco: 01 Angol, 02 Collipulli, 03 Curacautín, 04 Ercilla, 05 Lonquimay, 06 Los Sauces, 07 Lumaco, 08 Purén, 09 Renaico, 10 Traiguén, 11 Victoria
10 Los Lagos
101 Llanquihue: 01 Puerto Montt, 02 Calbuco, 03 Cochamó, 04 Fresia, 05 Frutillar, 06 Los Muermos, 07 Llanquihue, 08 Maullín, 09 Puerto Varas
102 Chiloé: 01 Castro, 02 Ancud, 03 Chonchi, 04 Curaco de Vélez, 05 Dalcahue, 06 Puqueldón, 07 Queilén, 08 Quellón, 09 Quemchi, 10 Quinchao = Achao
103 Osorno: 01 Osorno, 02 Puerto Octay, 03 Purranque, 04 Puyehue = Entre Lagos, 05 Río Negro, 06 San Juan de la Costa, 07 San Pablo
104 Palena: 01 Chaitén, 02 Futaleufú, 03 Hualaihué = Hornopirén, 04 Palena
11 Aysén del General Carlos Ibáñez del Campo = Aisén
111 Coihaique = Coyhaique: 01 Coihaique = Coyhaique, 02 Lago Verde
112 Aisén = Aysén: 01 Aisén = Aysén = Puerto Aysén, 02 Cisnes = Puerto Cisnes, 03 Guaitecas = Melinka
113 Capitán Prat: 01 Cochrane, 02 O'Higgins = Villa O'Higgins, 03 Tortel = Caleta Tortel
114 General Carrera: 01 Chile Chico, 02 Río Ibáñez = Puerto Ibáñez
12 Magallanes y de la Antártica Chilena
121 Magallanes: 01 Punta Arenas, 02 Laguna Blanca, 03 Río Verde, 04 San Gregorio
122 Antártica Chilena: 01 Cabo de Hornos = Puerto Williams = Navarino, 02 Antártica
123 Tierra del Fuego: 01 Porvenir, 02 Primavera = Cerro Sombrero, 03 Timaukel
124 Última Esperanza: 01 Natales = Puerto Natales, 02 Torres del Paine
13 Metropolitana de Santiago = Región Metropolitana = RM
131 Santiago: 01 Santiago = Santiago Centro, 02 Cerrillos, 03 Cerro Navia, 04 Conchalí, 05 El Bosque, 06 Estación Central, 07 Huechuraba, 08 Independencia, 09 La Cisterna, 10 La Florida, 11 La Granja, 12 La Pintana, 13 La Reina, 14 Las Condes, 15 Lo Barnechea, 16 Lo Espejo, 17 Lo Prado, 18 Macul, 19 Maipú, 20 Ñuñoa, 21 Pedro Aguirre Cerda = PAC = Presidente Pedro Aguirre Cerda = Presidente Aguirre Cerda, 22 Peñalolén, 23 Providencia, 24 Pudahuel, 25 Quilicura, 26 Quinta Normal, 27 Recoleta, 28 Renca, 29 San Joaquín, 30 San Miguel, 31 San Ramón, 32 Vitacura
132 Cordillera: 01 Puente Alto, 02 Pirque, 03 San José de Maipo = Cajón del Maipo
133 Chacabuco: 01 Colina, 02 Lampa, 03 Tiltil = Til Til
134 Maipo: 01 San Bernardo, 02 Buin, 03 Calera de Tango, 04 Paine
135 Melipilla: 01 Melipilla, 02 Alhué = Villa Alhué, 03 Curacaví, 04 María Pinto, 05 San Pedro = San Pedro de Melipilla
136 Talagante: 01 Talagante, 02 El Monte, 03 Isla de Maipo, 04 Padre Hurtado, 05 Peñaflor
14 Los Ríos
141 Valdivia: 01 Valdivia, 02 Corral, 03 Lanco, 04 Los Lagos, 05 Máfil, 06 Mariquina = San José de la Mariquina, 07 Paillaco, 08 Panguipulli
142 Ranco: 01 La Unión, 02 Futrono, 03 Lago Ranco, 04 Río Bueno
15 Arica y Parinacota
151 Arica: 01 Arica, 02 Camarones
152 Parinacota: 01 Putre, 02 General Lagos = Visviri
16 Ñuble
161 Diguillín: 01 Chillán, 02 Bulnes, 03 Chillán Viejo, 04 El Carmen, 05 Pemuco, 06 Pinto, 07 Quillón, 08 San Ignacio, 09 Yungay
162 Itata: 01 Quirihue, 02 Cobquecura, 03 Coelemu, 04 Ninhue, 05 Portezuelo, 06 Ránquil, 07 Treguaco = Trehuaco
163 Punilla: 01 San Carlos, 02 Coihueco, 03 Ñiquén = San Gregorio de Ñiquén, 04 San Fabián = San Fabián de Alico, 05 San Nicolás
`
