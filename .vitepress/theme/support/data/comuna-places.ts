/**
 * Where each comuna stands in a schematic map: our own reading of the geography of Chile, not a source's and not a survey.
 *
 * A line is a province, by its code; provinces go from the north of the country to its south. Inside, `/` parts its rows from north to south and
 * `|` the comunas of a row from the coast to the mountains, in at most three places; `·` leaves a place free. Neighbours are near each other;
 * distances, areas and borders are not told.
 */
export const COMUNA_PLACES = `
151 Arica / Camarones
152 · | · | General Lagos / · | · | Putre
014 Huara | Camiña | Colchane / · | Pozo Almonte | Pica
011 Iquique | Alto Hospicio
023 Tocopilla | María Elena
022 · | Calama | Ollagüe / · | · | San Pedro de Atacama
021 Mejillones | Sierra Gorda / Antofagasta / Taltal
032 Chañaral | Diego de Almagro
031 Caldera | Copiapó | Tierra Amarilla
033 Huasco | Vallenar | Alto del Carmen / Freirina
041 La Higuera / La Serena | · | Vicuña / Coquimbo | Andacollo | Paiguano
043 Ovalle | · | Río Hurtado / · | Punitaqui | Monte Patria / · | · | Combarbalá
042 Canela | Illapel / Los Vilos | · | Salamanca
054 La Ligua | · | Petorca / Papudo | · | Cabildo / Zapallar
055 · | Nogales / · | Calera | Hijuelas / · | La Cruz / · | Quillota
057 · | · | Putaendo / Catemu | San Felipe | Santa María / Llaillay | Panquehue
053 · | · | San Esteban / Rinconada | Calle Larga | Los Andes
051 Quintero | Puchuncaví / Concón / Viña del Mar / Valparaíso | Casablanca / Juan Fernández
052 Isla de Pascua
058 · | Limache | Olmué / Quilpué | Villa Alemana
056 Algarrobo / El Quisco / El Tabo / Cartagena / San Antonio / Santo Domingo
133 Tiltil / Lampa | · | Colina
131 Quilicura | Huechuraba | Lo Barnechea / Renca | Conchalí | Vitacura / Cerro Navia | Recoleta | Las Condes / Quinta Normal | Independencia | Providencia / Lo Prado | Santiago | Ñuñoa / Pudahuel | Estación Central | La Reina / Maipú | Pedro Aguirre Cerda | Peñalolén / Cerrillos | San Miguel | Macul / Lo Espejo | San Joaquín | La Florida / · | La Cisterna | La Granja / El Bosque | San Ramón | La Pintana
132 · | Puente Alto | San José de Maipo / · | Pirque
136 · | Peñaflor | Padre Hurtado / El Monte | Talagante / · | Isla de Maipo
134 · | Calera de Tango | San Bernardo / · | Buin / · | Paine
135 María Pinto | Curacaví / Melipilla / San Pedro | Alhué
061 · | Mostazal | Codegua / · | Graneros | Machalí / Doñihue | Rancagua / Coltauco | Coinco | Olivar / Las Cabras | Quinta de Tilcoco | Requínoa / Peumo | Malloa | Rengo / Pichidegua | San Vicente
062 Navidad | Litueche / · | La Estrella / Pichilemu | Marchihue / Paredones
063 Peralillo | Palmilla | San Fernando / Pumanque | Nancagua | Placilla / Lolol | Santa Cruz | Chimbarongo / · | Chépica
073 Vichuquén | Rauco | Teno / Licantén | Hualañé | Romeral / · | Curicó | Molina / · | Sagrada Familia
071 Curepto | Pencahue | Río Claro / Constitución | San Rafael | Pelarco / Empedrado | Talca | San Clemente / · | Maule
074 San Javier | Villa Alegre | Colbún / · | Yerbas Buenas | Linares / Retiro | Longaví / · | Parral
072 Chanco | Cauquenes / Pelluhue
163 · | Ñiquén | San Fabián / San Nicolás | San Carlos | Coihueco
162 Cobquecura | Quirihue | Ninhue / Treguaco | Portezuelo / Coelemu | Ránquil
161 · | Chillán | Pinto / Quillón | Chillán Viejo / Bulnes | San Ignacio | El Carmen / · | Pemuco / · | Yungay
081 · | Tomé / Talcahuano | Penco | Florida / Hualpén | Concepción / San Pedro de la Paz | Chiguayante | Hualqui / Coronel / Lota | Santa Juana
083 Yumbel | Cabrero / San Rosendo | Laja | Tucapel / Nacimiento | Los Ángeles | Antuco / Negrete | Quilleco / · | Santa Bárbara | Alto Biobío / Mulchén | Quilaco
082 Arauco | Curanilahue / Lebu | Los Álamos / · | Cañete | Contulmo / Tirúa
092 Angol | Renaico | Collipulli / Purén | Los Sauces | Ercilla / Lumaco | Traiguén | Victoria / · | Curacautín | Lonquimay
091 Galvarino | Perquenco | Lautaro / Carahue | Cholchol | Vilcún / Saavedra | Temuco | Melipeuco / Nueva Imperial | Padre Las Casas | Cunco / Teodoro Schmidt | Freire / Toltén | Pitrufquén / Gorbea | Villarrica | Pucón / Loncoche | · | Curarrehue
141 Mariquina | Lanco | Panguipulli / Valdivia | Máfil | Los Lagos / Corral | Paillaco
142 La Unión | · | Futrono / · | Río Bueno | Lago Ranco
103 · | San Pablo / San Juan de la Costa | Osorno | Puyehue / · | Río Negro | Puerto Octay / · | Purranque
101 Fresia | Frutillar / Los Muermos | Llanquihue | Puerto Varas / Maullín | Puerto Montt | Cochamó / · | Calbuco
102 Ancud | · | Quemchi / Dalcahue | Curaco de Vélez | Quinchao / Castro / Chonchi | Puqueldón / · | Queilén / Quellón
104 · | Hualaihué / · | Chaitén | Futaleufú / · | · | Palena
112 Guaitecas / · | Cisnes / · | Aisén
111 · | · | Lago Verde / · | · | Coihaique
114 · | Río Ibáñez / · | · | Chile Chico
113 Tortel | Cochrane / · | O'Higgins
124 Natales | Torres del Paine
121 Río Verde | Laguna Blanca | San Gregorio / · | Punta Arenas
123 · | Porvenir | Primavera / · | Timaukel
122 · | Cabo de Hornos / · | Antártica
`
