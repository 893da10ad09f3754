"""What map services say about themselves, as short as QGIS takes it.

Sources: OGC 06-042 (WMS 1.3.0), 07-057r7 (WMTS 1.0.0), 03-065r6 (WCS 1.0.0), 07-067r5 (WCS 1.1),
and "ArcGIS REST APIs" on developers.arcgis.com: Map Service, Export Map, Map Tile, Image Service,
Export Image.
"""

from __future__ import annotations

import json
from typing import NamedTuple

PIXEL_M = 0.00028
"""Of WMTS's scale denominators."""


class Place(NamedTuple):
    """Where the raster of a service lies, and how it is cut into tiles."""

    epsg: int
    bounds: tuple[float, float, float, float]
    size: tuple[int, int]
    bands: int
    cell: float
    corner: tuple[float, float]
    zooms: range

    @property
    def levels(self) -> list[tuple[int, float]]:
        """Return zooms and their cell sizes, the coarsest first."""
        return [(zoom, self.cell * 2 ** (self.zooms[-1] - zoom)) for zoom in self.zooms]

    def tile_bounds(self, zoom: int, column: int, row: int) -> list[float]:
        """Return left, bottom, right, top of a tile of 256 x 256 pixels."""
        side = 256 * self.cell * 2 ** (self.zooms[-1] - zoom)
        left, top = self.corner[0] + column * side, self.corner[1] - row * side
        return [left, top - side, left + side, top]


def wms(place: Place, url: str) -> str:
    left, bottom, right, top = place.bounds
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Test</Title></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get>
<OnlineResource xlink:type="simple" xlink:href="{url}"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:type="simple" xlink:href="{url}"/></Get></HTTP></DCPType></GetMap>
</Request><Exception><Format>XML</Format></Exception>
<Layer queryable="0"><Name>town</Name><Title>Town</Title><CRS>EPSG:{place.epsg}</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude>
<eastBoundLongitude>-170</eastBoundLongitude><southBoundLatitude>84</southBoundLatitude>
<northBoundLatitude>85</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:{place.epsg}" minx="{left}" miny="{bottom}"
 maxx="{right}" maxy="{top}"/></Layer>
</Capability></WMS_Capabilities>"""


def wmts(place: Place, url: str, *, rest: bool) -> str:
    """Return capabilities with tiles as KVP, or as REST."""
    crs = f"urn:ogc:def:crs:EPSG::{place.epsg}"
    left, bottom, right, top = place.bounds
    operation = f"""<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
<ows:Get xlink:href="{url}?"><ows:Constraint name="GetEncoding"><ows:AllowedValues>
<ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>
</ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>"""
    template = (
        f'<ResourceURL format="image/png" resourceType="tile" template="{url}/'
        '{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"/>'
    )
    matrices = "".join(
        f"<TileMatrix><ows:Identifier>{zoom}</ows:Identifier>"
        f"<ScaleDenominator>{cell / PIXEL_M!r}</ScaleDenominator>"
        f"<TopLeftCorner>{place.corner[0]!r} {place.corner[1]!r}</TopLeftCorner>"
        f"<TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
        f"<MatrixWidth>{2**zoom}</MatrixWidth><MatrixHeight>{2**zoom}</MatrixHeight></TileMatrix>"
        for zoom, cell in place.levels
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>Test</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
{"" if rest else operation}
<Contents><Layer><ows:Title>Town</ows:Title>
<ows:BoundingBox crs="{crs}"><ows:LowerCorner>{left!r} {bottom!r}</ows:LowerCorner>
<ows:UpperCorner>{right!r} {top!r}</ows:UpperCorner></ows:BoundingBox>
<ows:Identifier>town</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>squares</TileMatrixSet></TileMatrixSetLink>
{template if rest else ""}</Layer>
<TileMatrixSet><ows:Identifier>squares</ows:Identifier><ows:SupportedCRS>{crs}</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents></Capabilities>"""


def wcs_10(url: str) -> str:
    way = f'<DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType>'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<WCS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wcs"
 xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><name>Test</name><label>Test</label></Service>
<Capability><Request><GetCapabilities>{way}</GetCapabilities>
<DescribeCoverage>{way}</DescribeCoverage><GetCoverage>{way}</GetCoverage></Request></Capability>
<ContentMetadata><CoverageOfferingBrief><name>town</name><label>Town</label>
<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>-180 84</gml:pos>
<gml:pos>-170 85</gml:pos></lonLatEnvelope></CoverageOfferingBrief></ContentMetadata>
</WCS_Capabilities>"""


def coverage_10(place: Place) -> str:
    left, bottom, right, top = place.bounds
    columns, rows = place.size
    crs = f"EPSG:{place.epsg}"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<CoverageDescription version="1.0.0" xmlns="http://www.opengis.net/wcs"
 xmlns:gml="http://www.opengis.net/gml"><CoverageOffering><name>town</name><label>Town</label>
<domainSet><spatialDomain><gml:Envelope srsName="{crs}"><gml:pos>{left!r} {bottom!r}</gml:pos>
<gml:pos>{right!r} {top!r}</gml:pos></gml:Envelope>
<gml:RectifiedGrid dimension="2" srsName="{crs}"><gml:limits><gml:GridEnvelope>
<gml:low>0 0</gml:low><gml:high>{columns - 1} {rows - 1}</gml:high></gml:GridEnvelope></gml:limits>
</gml:RectifiedGrid></spatialDomain></domainSet>
<supportedCRSs><requestResponseCRSs>{crs}</requestResponseCRSs><nativeCRSs>{crs}</nativeCRSs>
</supportedCRSs><supportedFormats><formats>GTiff</formats></supportedFormats>
</CoverageOffering></CoverageDescription>"""


def wcs_11(url: str) -> str:
    operations = "".join(
        f'<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{url}?"/></ows:HTTP>'
        "</ows:DCP></ows:Operation>"
        for name in ("GetCapabilities", "DescribeCoverage", "GetCoverage")
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Capabilities version="1.1.0" xmlns="http://www.opengis.net/wcs/1.1"
 xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
<ows:ServiceIdentification><ows:Title>Test</ows:Title></ows:ServiceIdentification>
<ows:OperationsMetadata>{operations}</ows:OperationsMetadata>
<Contents><CoverageSummary><ows:Title>Town</ows:Title><ows:WGS84BoundingBox>
<ows:LowerCorner>-180 84</ows:LowerCorner><ows:UpperCorner>-170 85</ows:UpperCorner>
</ows:WGS84BoundingBox><Identifier>town</Identifier></CoverageSummary></Contents></Capabilities>"""


def coverage_11(place: Place) -> str:
    left, bottom, right, top = place.bounds
    columns, rows = place.size
    crs = f"urn:ogc:def:crs:EPSG::{place.epsg}"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<CoverageDescriptions xmlns="http://www.opengis.net/wcs/1.1"
 xmlns:ows="http://www.opengis.net/ows/1.1"><CoverageDescription><ows:Title>Town</ows:Title>
<Identifier>town</Identifier><Domain><SpatialDomain>
<ows:BoundingBox crs="urn:ogc:def:crs:OGC::imageCRS" dimensions="2">
<ows:LowerCorner>0 0</ows:LowerCorner>
<ows:UpperCorner>{columns - 1} {rows - 1}</ows:UpperCorner></ows:BoundingBox>
<ows:BoundingBox crs="{crs}" dimensions="2"><ows:LowerCorner>{left!r} {bottom!r}</ows:LowerCorner>
<ows:UpperCorner>{right!r} {top!r}</ows:UpperCorner></ows:BoundingBox>
<GridCRS><GridBaseCRS>{crs}</GridBaseCRS></GridCRS></SpatialDomain></Domain>
<SupportedCRS>{crs}</SupportedCRS><SupportedFormat>image/tiff</SupportedFormat>
</CoverageDescription></CoverageDescriptions>"""


def map_server(place: Place, *, has_tiles: bool) -> str:
    extent = _esri_extent(place)
    info = {
        "currentVersion": 10.91,
        "mapName": "Town",
        "singleFusedMapCache": has_tiles,
        "spatialReference": extent["spatialReference"],
        "initialExtent": extent,
        "fullExtent": extent,
        "layers": [{"id": 0, "name": "Town", "parentLayerId": -1, "subLayerIds": None}],
        "supportedImageFormatTypes": "PNG32,PNG24,PNG,JPG",
        "capabilities": "Map",
        "maxImageHeight": 4096,
        "maxImageWidth": 4096,
    }
    if has_tiles:
        lods = [
            {"level": zoom, "resolution": cell, "scale": cell / PIXEL_M}
            for zoom, cell in place.levels
        ]
        info["tileInfo"] = {
            "rows": 256, "cols": 256, "dpi": 96, "format": "PNG32",
            "origin": {"x": place.corner[0], "y": place.corner[1]},
            "spatialReference": extent["spatialReference"], "lods": lods,
        }  # fmt: skip
    return json.dumps(info)


def map_layer(place: Place) -> str:
    return json.dumps(
        {"id": 0, "name": "Town", "type": "Raster Layer", "extent": _esri_extent(place)}
    )


def image_server(place: Place) -> str:
    extent = _esri_extent(place)
    return json.dumps(
        {
            "currentVersion": 10.91,
            "name": "Town",
            "serviceDataType": "esriImageServiceDataTypeRGB",
            "spatialReference": extent["spatialReference"],
            "extent": extent,
            "fullExtent": extent,
            "pixelSizeX": place.cell,
            "pixelSizeY": place.cell,
            "bandCount": place.bands,
            "pixelType": "U8",
            "singleFusedMapCache": False,
            "maxImageHeight": 4100,
            "maxImageWidth": 15000,
        }
    )


def _esri_extent(place: Place) -> dict[str, object]:
    xmin, ymin, xmax, ymax = place.bounds
    wkid = 102100 if place.epsg == 3857 else place.epsg
    reference = {"wkid": wkid, "latestWkid": place.epsg}
    return {"xmin": xmin, "ymin": ymin, "xmax": xmax, "ymax": ymax, "spatialReference": reference}
